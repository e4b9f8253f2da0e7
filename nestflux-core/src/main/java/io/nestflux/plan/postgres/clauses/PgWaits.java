package io.nestflux.plan.postgres.clauses;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Hazard;
import java.util.Optional;

/**
 * Who waits while a statement works through a table: read off {@code pg_locks} on 14, 15 and 18, which agree. Locks
 * that are gone at once are no hazard; what is scanned or built under them is.
 */
public final class PgWaits {

    private PgWaits() {}

    /** The table and all its indexes, under ACCESS EXCLUSIVE. */
    public static Hazard rewrite(Object table) {
        return Hazard.rewrites(table + ": nobody can use it meanwhile");
    }

    /** All rows are read under ACCESS EXCLUSIVE. */
    public static Hazard scan(QualifiedName table) {
        return Hazard.blocks("nobody can use " + table + " while its rows are looked at");
    }

    /** An index is built under ACCESS EXCLUSIVE. */
    public static Hazard key(QualifiedName table) {
        return Hazard.blocks("nobody can use " + table + " while its index is built");
    }

    /** An index is built under SHARE. */
    public static Hazard index(QualifiedName table) {
        return Hazard.blocks("nobody can write to " + table + " while its index is built");
    }

    /** Rows are looked up under SHARE ROW EXCLUSIVE on both tables. */
    public static Hazard reference(QualifiedName table, Optional<QualifiedName> parent) {
        return Hazard.blocks("nobody can write to " + table
                + parent.filter(other -> !other.equals(table))
                        .map(other -> " or " + other)
                        .orElse("")
                + " while its rows are looked at");
    }

    /** Every table with a column of the domain is read under SHARE. */
    public static Hazard domain(QualifiedName domain) {
        return Hazard.blocks("nobody can write to the tables that have columns of type " + domain
                + " while their rows are looked at");
    }
}
