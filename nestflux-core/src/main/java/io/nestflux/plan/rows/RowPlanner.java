package io.nestflux.plan.rows;

import io.nestflux.ErrorCode;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Plans changes of a schema together with those of the rows that belong to it: first what must be true of the rows,
 * then the schema as far as they fit into it, then the rows, then the rest of the schema.
 */
public final class RowPlanner {

    private static final int LONGEST_SHOWN = 30;

    private final DialectSql dialect;
    private final RowSql sql;
    private final Catalog from;
    private final Catalog to;
    private final List<RowChange> changes;

    private RowPlanner(DialectSql dialect, Catalog from, Catalog to, List<RowChange> changes) {
        this.dialect = dialect;
        this.sql = dialect.rows();
        this.from = from;
        this.to = to;
        this.changes = changes;
    }

    /**
     * The statements that lead from one schema with its rows to another with its own.
     *
     * @param before the rows that are declared where the statements start
     * @param after those that are declared where they lead
     * @param schema the plan for the schema alone
     * @throws io.nestflux.NestFluxException {@code NF-406} if a change cannot be made
     */
    public static List<Statement> plan(
            DialectSql dialect,
            Catalog from,
            Catalog to,
            DeclaredRows before,
            DeclaredRows after,
            Supplier<List<Statement>> schema) {
        List<RowChange> changes = RowDiff.between(before, from, after, to, dialect.rows());
        return changes.isEmpty() ? schema.get() : new RowPlanner(dialect, from, to, changes).plan(schema);
    }

    /** The statements that insert rows where there are none. */
    public static List<Statement> inserts(DialectSql dialect, DeclaredRows rows, Catalog catalog) {
        List<RowChange> changes = RowDiff.between(DeclaredRows.NONE, catalog, rows, catalog, dialect.rows());
        return new RowPlanner(dialect, catalog, catalog, changes).rows(catalog);
    }

    /** Of declared rows, what a schema has tables and columns for, as its server reads it. */
    public static DeclaredRows in(Catalog catalog, DeclaredRows rows, DialectSql dialect) {
        return new DeclaredRows(rows.rows().stream()
                .flatMap(row -> catalog
                        .table(row.table())
                        .map(table -> RowDiff.in(table, row, dialect.rows()))
                        .filter(known -> known.key().size() == row.key().size())
                        .stream())
                .toList());
    }

    private List<Statement> plan(Supplier<List<Statement>> schema) {
        List<Statement> statements = new ArrayList<>(requirements());
        Catalog midway = Midway.between(from, to, changes, sql);
        boolean atOnce = midway.equals(to);
        statements.addAll(atOnce ? schema.get() : Planner.plan(dialect, from, midway));
        statements.addAll(rows(midway));
        if (!atOnce) {
            List<Statement> rest = Planner.plan(dialect, midway, to);
            if (!rest.isEmpty() && hasDeferred(midway)) {
                sql.settle().ifPresent(settled -> statements.add(new Statement(settled, true, List.of())));
            }
            statements.addAll(rest);
        }
        return List.copyOf(statements);
    }

    private boolean hasDeferred(Catalog midway) {
        return changes.stream()
                .map(RowChange::table)
                .distinct()
                .flatMap(name -> midway.table(name).stream())
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.deferral() == Deferral.INITIALLY_DEFERRED);
    }

    /** For each table, what must be true of its rows before anything changes. */
    private List<Statement> requirements() {
        Map<QualifiedName, List<RowSql.Expectation>> all = new LinkedHashMap<>();
        for (RowChange change : changes) {
            List<RowSql.Expectation> expectations = all.computeIfAbsent(change.table(), table -> new ArrayList<>());
            if (change instanceof RowChange.Update update) {
                expectations.add(isThere(update.table(), update.found(), update.expected()));
            } else if (change instanceof RowChange.Insert insert) {
                isNew(insert.row()).ifPresent(expectations::add);
            } else if (change instanceof RowChange.Delete delete) {
                expectations.add(
                        isThere(delete.table(), delete.found(), delete.row().all()));
                expectations.addAll(isNotReferredTo(delete));
            }
        }
        List<Statement> statements = new ArrayList<>();
        all.forEach((table, expectations) -> {
            if (!expectations.isEmpty()) {
                statements.add(
                        new Statement(
                                sql.require(expectations),
                                true,
                                List.of(
                                        Hazard.failsOnRows(
                                                "a row of " + table
                                                        + " that no longer has the values that were declared, or that goes"
                                                        + " and is referred to, stops this migration here; so does one that is there and was never declared"))));
            }
        });
        return statements;
    }

    private RowSql.Expectation isThere(QualifiedName name, Map<String, String> found, Map<String, String> values) {
        return new RowSql.Expectation(
                sql.exists(name, from.table(name).orElseThrow(), found, values),
                problem(name, found, "no longer has the values that were declared"));
    }

    /** A table that is there may have a row by that key, which is not ours to touch. */
    private Optional<RowSql.Expectation> isNew(DeclaredRow row) {
        return from.table(row.table())
                .filter(table -> row.key().keySet().stream()
                        .allMatch(column -> table.column(column).isPresent()))
                .map(table -> new RowSql.Expectation(
                        "NOT " + sql.exists(row.table(), table, row.key(), Map.of()),
                        problem(row.table(), row.key(), "is there already, and no migration declared it")));
    }

    private String problem(QualifiedName table, Map<String, String> found, String what) {
        List<String> key = new ArrayList<>();
        found.forEach((column, value) -> key.add(column + " = " + shortened(sql.shown(value))));
        return ErrorCode.ROWS_CHANGED.id() + ": " + table + ": the row with " + String.join(" and ", key) + " " + what;
    }

    /** Servers cut messages off; and no placeholder is in what only tells. */
    private static String shortened(String value) {
        String start = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "..." : value;
        return start.replace("${", "$ {");
    }

    private List<RowSql.Expectation> isNotReferredTo(RowChange.Delete delete) {
        List<RowSql.Expectation> expectations = new ArrayList<>();
        for (QualifiedName child : from.tableNames()) {
            for (ForeignKey key : from.table(child).orElseThrow().foreignKeys()) {
                if (key.referencedTable().equals(delete.table()) && stays(child, key)) {
                    String refers = sql.isReferredTo(delete.table(), delete.found(), child, key, letGoBy(child, key));
                    expectations.add(new RowSql.Expectation(
                            "NOT " + refers, problem(delete.table(), delete.found(), "is referred to by " + child)));
                }
            }
        }
        return expectations;
    }

    private boolean stays(QualifiedName child, ForeignKey key) {
        return to.table(child).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(each -> each.columns().equals(key.columns())
                        && each.referencedTable().equals(key.referencedTable()));
    }

    /** Rows that are declared, and refer to something else afterwards or are gone. */
    private List<Map<String, String>> letGoBy(QualifiedName child, ForeignKey key) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (RowChange change : changes) {
            if (change.table().equals(child)) {
                if (change instanceof RowChange.Delete delete) {
                    rows.add(delete.found());
                } else if (change instanceof RowChange.Update update
                        && key.columns().stream().anyMatch(update.set()::containsKey)) {
                    rows.add(update.found());
                }
            }
        }
        return rows;
    }

    private List<Statement> rows(Catalog midway) {
        List<Statement> statements = new ArrayList<>();
        Set<QualifiedName> said = new LinkedHashSet<>();
        List<Map<String, String>> together = new ArrayList<>();
        List<RowChange> ordered = RowOrder.of(changes, midway, sql);
        for (int i = 0; i < ordered.size(); i++) {
            RowChange change = ordered.get(i);
            if (change instanceof RowChange.Insert insert) {
                together.add(insert.row().all());
                boolean goesOn = i + 1 < ordered.size()
                        && ordered.get(i + 1) instanceof RowChange.Insert next
                        && next.table().equals(insert.table())
                        && next.row().all().keySet().equals(insert.row().all().keySet());
                if (!goesOn) {
                    statements.add(insert(insert.table(), midway, List.copyOf(together), said));
                    together.clear();
                }
            } else if (change instanceof RowChange.Update update) {
                statements.add(statement(sql.update(update.table(), update.found(), update.set())));
            } else if (change instanceof RowChange.Delete delete) {
                statements.add(delete(delete, midway));
            }
        }
        return statements;
    }

    private Statement insert(
            QualifiedName name, Catalog midway, List<Map<String, String>> rows, Set<QualifiedName> said) {
        Table table = midway.table(name).orElseThrow();
        List<Column> columns = table.columns().stream()
                .filter(column -> rows.get(0).containsKey(column.name()))
                .toList();
        List<String> remarks = said.add(name) ? sql.remarks(table, columns) : List.of();
        return new Statement(
                sql.insert(name, table, rows),
                true,
                remarks.stream().map(remark -> Hazard.failsOnRows(remark)).toList());
    }

    /** What is not declared of a row is nowhere when it is gone. */
    private Statement delete(RowChange.Delete delete, Catalog midway) {
        Set<String> declared = delete.row().all().keySet();
        Optional<Table> before = from.table(delete.table());
        List<String> lost = midway.table(delete.table()).map(Table::columns).orElse(List.of()).stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .filter(column ->
                        before.stream().anyMatch(table -> table.column(column).isPresent()))
                .filter(column -> !declared.contains(column))
                .toList();
        List<Hazard> hazards = lost.isEmpty()
                ? List.of()
                : List.of(Hazard.losesData("what a row of " + delete.table() + " has in " + String.join(", ", lost)
                        + " is not declared, and goes with it"));
        return new Statement(sql.delete(delete.table(), delete.found()), true, hazards);
    }

    private static Statement statement(String text) {
        return new Statement(text, true, List.of());
    }
}
