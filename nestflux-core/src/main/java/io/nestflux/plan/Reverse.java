package io.nestflux.plan;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.rows.RowPlanner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The reverse of a plan, or why there is none: a change that can be made may be one that cannot be taken back. That is
 * no reason not to make it.
 *
 * @param statements what leads back; empty if nothing does
 * @param refusal why nothing does; empty if something does
 */
public record Reverse(List<Statement> statements, Optional<String> refusal) {

    /** Copies the list. */
    public Reverse {
        statements = List.copyOf(statements);
    }

    /** What leads back. */
    public static Reverse of(List<Statement> statements) {
        return new Reverse(statements, Optional.empty());
    }

    /**
     * What leads back from one catalog to another, as far as the dialect can.
     *
     * @param sql the dialect's SQL
     * @param after where the plan led
     * @param before where it started
     */
    public static Reverse plan(DialectSql sql, Catalog after, Catalog before) {
        return plan(sql, after, before, DeclaredRows.NONE, DeclaredRows.NONE);
    }

    /** The same with the rows that belong to both. */
    public static Reverse plan(
            DialectSql sql, Catalog after, Catalog before, DeclaredRows afterRows, DeclaredRows beforeRows) {
        try {
            Catalog from = withUnmanagedUsers(after, before);
            return of(RowPlanner.plan(
                    sql, from, before, afterRows, beforeRows, () -> Planner.plan(sql.backwards(), from, before)));
        } catch (NestFluxException refused) {
            if (refused.code() != ErrorCode.CHANGE_UNSUPPORTED) {
                throw refused;
            }
            return refused(refused.problem());
        }
    }

    /** A view that is left alone uses afterwards what it used before, though a model knows nothing of it. */
    private static Catalog withUnmanagedUsers(Catalog after, Catalog before) {
        Set<ObjectId> managed = before.objects().keySet();
        Set<ObjectId> managedAfterwards = after.objects().keySet();
        Set<Dependency> unmanaged = before.dependencies().stream()
                .filter(dependency -> isView(dependency.user().kind())
                        && !managed.contains(dependency.user())
                        && !managedAfterwards.contains(dependency.user()))
                .collect(Collectors.toCollection(HashSet::new));
        if (unmanaged.isEmpty()) {
            return after;
        }
        unmanaged.addAll(after.dependencies());
        return after.withDependencies(unmanaged);
    }

    private static boolean isView(Kind kind) {
        return kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW;
    }

    /** Nothing leads back. */
    public static Reverse refused(String reason) {
        return new Reverse(List.of(), Optional.of(reason));
    }

    /** Whether something leads back. */
    public boolean isPossible() {
        return refusal.isEmpty();
    }

    /** The same in other statements; if there is no way back, there is none in these either. */
    public Reverse in(UnaryOperator<List<Statement>> statements) {
        return isPossible() ? of(statements.apply(this.statements)) : this;
    }
}
