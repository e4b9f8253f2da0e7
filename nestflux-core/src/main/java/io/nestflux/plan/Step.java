package io.nestflux.plan;

import io.nestflux.catalog.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A piece of SQL before it becomes a statement: either a whole statement, or a clause of {@code ALTER TABLE} that may
 * be joined with others of the same table.
 *
 * @param alters the table whose {@code ALTER TABLE} the text is a clause of; empty for a whole statement
 * @param sql the statement or clause
 * @param transactional whether it may run inside a transaction block
 * @param hazards what a reader should know
 * @param deferrable whether nothing needs it soon, so that it may wait until an {@code ALTER TABLE} has all its clauses
 */
public record Step(
        Optional<QualifiedName> alters, String sql, boolean transactional, List<Hazard> hazards, boolean deferrable) {

    public Step {
        hazards = List.copyOf(hazards);
    }

    /** A whole statement. */
    public static Step statement(String sql, Hazard... hazards) {
        return new Step(Optional.empty(), sql, true, List.of(hazards), false);
    }

    /** A clause of {@code ALTER TABLE} on that table. */
    public static Step clause(QualifiedName table, String sql, Hazard... hazards) {
        return new Step(Optional.of(table), sql, true, List.of(hazards), false);
    }

    /** The same, to be written whenever it does not interrupt anything. */
    public Step deferred() {
        return new Step(alters, sql, transactional, hazards, true);
    }

    /** The same, to be run outside of a transaction. */
    public Step alone() {
        return new Step(alters, sql, false, hazards, deferrable);
    }

    /** The same where there are no rows yet. */
    public Step harmless() {
        return withHazards(List.of());
    }

    /** The same, of which a reader should know this. */
    Step withHazards(List<Hazard> known) {
        return new Step(alters, sql, transactional, known, deferrable);
    }
}
