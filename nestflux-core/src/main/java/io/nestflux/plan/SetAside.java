package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan begins with: objects that the server cannot change in place, and that cannot be dropped while rows use
 * them, get out of the way under another name, so that what takes their place can be made beside them.
 *
 * @param statements the renames
 * @param before the catalog after them: what is left to plan starts there
 */
public record SetAside(List<Statement> statements, Catalog before) {

    public SetAside {
        statements = List.copyOf(statements);
    }

    /** First these, then what starts where they lead. */
    public SetAside and(SetAside then) {
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(then.statements());
        return new SetAside(all, then.before());
    }

    /** Nothing is in the way. */
    public static SetAside nothing(Catalog before) {
        return new SetAside(List.of(), before);
    }
}
