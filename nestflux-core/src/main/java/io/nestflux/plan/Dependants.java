package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What uses what in a catalog, for those who have to know before anything is planned. */
public final class Dependants {

    private final Uses uses;

    private Dependants(Uses uses) {
        this.uses = uses;
    }

    /** The uses in one catalog. */
    public static Dependants in(Catalog catalog, DialectSql sql) {
        return new Dependants(Uses.of(catalog, sql.furtherDependencies(catalog)));
    }

    /** What an object needs, directly. */
    public Set<ObjectId> usedBy(ObjectId user) {
        return Set.copyOf(uses.usedBy(user));
    }

    /** What needs an object, directly. */
    public Set<ObjectId> usersOf(ObjectId object) {
        return Set.copyOf(uses.usersOf(object));
    }

    /** Objects and all that cannot be without them. A table cannot be without one of its columns. */
    public Set<ObjectId> closure(Collection<ObjectId> objects) {
        Set<ObjectId> all = new LinkedHashSet<>();
        Deque<ObjectId> open = new ArrayDeque<>(objects);
        while (!open.isEmpty()) {
            ObjectId next = open.remove();
            if (all.add(next)) {
                open.addAll(uses.usersOf(next));
                if (next.kind() == Kind.COLUMN) {
                    open.add(ObjectId.table(next.tableName()));
                }
            }
        }
        return all;
    }
}
