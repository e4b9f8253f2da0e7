package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the difference between two catalogs into ordered statements. The reverse of a plan is the plan between the same
 * two catalogs the other way round.
 */
public final class Planner {

    private Planner() {}

    /**
     * What changes between two catalogs, as it is planned: what one side shows as part of something and the other as an
     * object of its own is no change.
     */
    public static List<Change> changes(DialectSql sql, Catalog before, Catalog after) {
        return Differ.diff(sql.aligned(before, after), sql.aligned(after, before));
    }

    /**
     * The statements that lead from one catalog to another.
     *
     * @param sql the dialect's SQL
     * @param before where the statements start
     * @param after where they lead
     * @throws io.nestflux.NestFluxException {@code NF-406} if the dialect cannot make one of the changes
     */
    public static List<Statement> plan(DialectSql sql, Catalog before, Catalog after) {
        return plan(sql, before, after, true);
    }

    /** As {@link #plan}, with a statement for each object: where one is refused, the others are not refused with it. */
    public static List<Statement> planApart(DialectSql sql, Catalog before, Catalog after) {
        return plan(sql, before, after, false);
    }

    private static List<Statement> plan(DialectSql sql, Catalog before, Catalog after, boolean joins) {
        Catalog from = sql.aligned(before, after);
        Catalog to = sql.aligned(after, before);
        List<Change> changes = Differ.diff(from, to);
        if (changes.isEmpty()) {
            return List.of();
        }
        SetAside inTheWay = sql.setAside(from, to);
        SetAside aside = inTheWay.and(RenamedParts.of(sql, inTheWay.before(), to));
        List<Statement> statements = new ArrayList<>(aside.statements());
        statements.addAll(write(
                sql,
                aside.before(),
                to,
                aside.statements().isEmpty() ? changes : Differ.diff(aside.before(), to),
                joins));
        return sql.finished(List.copyOf(statements), from, to);
    }

    private static List<Statement> write(
            DialectSql sql, Catalog before, Catalog after, List<Change> changes, boolean joins) {
        PlanContext context = new PlanContext(sql, before, after);
        OperationGraph graph = OperationGraph.of(context, Operations.of(context, changes));
        return sql.online()
                .filter(gentle -> joins)
                .map(gentle -> gentle.statements(StatementWriter.order(sql, graph), before, after))
                .orElseGet(() -> StatementWriter.write(sql, graph, joins));
    }
}
