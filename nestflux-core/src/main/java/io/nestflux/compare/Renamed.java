package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Statement;
import java.util.List;

/**
 * What is renamed before anything else changes.
 *
 * @param forwards from old names to new ones
 * @param backwards the same the other way round
 */
public record Renamed(List<Statement> forwards, List<Statement> backwards) {

    /** Nothing is renamed. */
    public static final Renamed NOTHING = new Renamed(List.of(), List.of());

    public Renamed {
        forwards = List.copyOf(forwards);
        backwards = List.copyOf(backwards);
    }

    boolean isNothing() {
        return forwards.isEmpty();
    }

    /** Who knows what was renamed: a model does, by what was declared with {@code renamedFrom}. */
    @FunctionalInterface
    public interface Declared {

        /** What of a catalog still has its old name. */
        Renamed in(Catalog catalog, DialectSql sql);
    }
}
