package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.migration.Migration;
import io.nestflux.migration.RowMarks;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import io.nestflux.plan.rows.RowPlanner;
import io.nestflux.scratch.RowProof;
import io.nestflux.scratch.RowState;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rows that belong to the schema, where a plan starts and where it leads. What was declared before is what the
 * heads of the migrations say; no table is asked, so that no row that somebody else wrote is taken for a declared one.
 *
 * @param known what the migrations declare, by the names of the baseline
 * @param declared what the model declares
 */
record RowsAtBothEnds(DeclaredRows known, DeclaredRows declared) {

    /** No row belongs to either. */
    static final RowsAtBothEnds NONE = new RowsAtBothEnds(DeclaredRows.NONE, DeclaredRows.NONE);

    static RowsAtBothEnds of(List<Migration> migrations, Dialect dialect, DeclaredRows declared) {
        return new RowsAtBothEnds(RowMarks.in(migrations, dialect), declared);
    }

    /** Whether some rows are other ones, or may be, since their tables are. */
    boolean mayChange(Set<QualifiedName> changedTables) {
        Set<QualifiedName> tables = new HashSet<>(known.byTable().keySet());
        tables.addAll(declared.byTable().keySet());
        return !Set.copyOf(known.rows()).equals(Set.copyOf(declared.rows()))
                || tables.stream().anyMatch(changedTables::contains);
    }

    /** What they were by the names that renames lead to. */
    RowsAtBothEnds after(Renaming renaming) {
        if (renaming.objects().isEmpty()) {
            return this;
        }
        List<DeclaredRow> renamed = new ArrayList<>();
        for (DeclaredRow row : known.rows()) {
            QualifiedName table = Optional.ofNullable(renaming.objects().get(ObjectId.table(row.table())))
                    .map(ObjectId::tableName)
                    .orElse(row.table());
            renamed.add(row.renamed(
                    table,
                    column -> Optional.ofNullable(renaming.objects().get(ObjectId.column(row.table(), column)))
                            .map(ObjectId::name)
                            .orElse(column)));
        }
        return new RowsAtBothEnds(new DeclaredRows(renamed), declared);
    }

    /**
     * The keys of rows that are there, and get the values of a new column that are declared for them, or go.
     *
     * @param oldTable how its table is called before
     */
    List<Map<String, String>> valuesComeFor(ObjectId column, QualifiedName oldTable) {
        List<DeclaredRow> rows = declared.byTable().getOrDefault(column.tableName(), List.of());
        boolean areDeclared = rows.stream().anyMatch(row -> row.all().containsKey(column.name()));
        return known.byTable().getOrDefault(oldTable, List.of()).stream()
                .map(DeclaredRow::key)
                .filter(key ->
                        areDeclared || rows.stream().noneMatch(row -> row.key().equals(key)))
                .toList();
    }

    /** The statements that lead there. */
    List<Statement> up(DialectSql sql, Catalog from, Catalog to, Supplier<List<Statement>> schema) {
        return RowPlanner.plan(sql, from, to, known, declared, schema);
    }

    /** The same for the plain plan. */
    List<Statement> up(DialectSql sql, Catalog from, Catalog to) {
        return up(sql, from, to, () -> Planner.plan(sql, from, to));
    }

    /** What leads back. */
    Reverse down(DialectSql sql, Catalog after, Catalog before) {
        return Reverse.plan(sql, after, before, declared, known);
    }

    /** What is looked at in a proof; these by the names of the baseline. */
    RowProof proof(DialectSql sql, Catalog baseline, Catalog desired) {
        return new RowProof(RowState.of(known, baseline, sql), RowState.of(declared, desired, sql));
    }

    /**
     * What the head of the migration says of them; these by the names of the baseline.
     *
     * @param desired where it leads
     */
    List<String> head(Catalog desired) {
        Map<QualifiedName, List<DeclaredRow>> before = known.byTable();
        Map<QualifiedName, List<DeclaredRow>> after = declared.byTable();
        List<String> head = new ArrayList<>();
        Set<QualifiedName> forgotten = new HashSet<>();
        before.forEach((table, rows) -> {
            if (!fits(rows, desired, table, after.getOrDefault(table, List.of()))) {
                forgotten.add(table);
                head.add(RowMarks.forget(table));
            }
        });
        before.forEach((table, rows) -> {
            if (!forgotten.contains(table)) {
                Map<DeclaredRow.Id, DeclaredRow> left = byId(rows);
                after.getOrDefault(table, List.of()).forEach(row -> left.remove(row.id()));
                head.addAll(RowMarks.gone(List.copyOf(left.values())));
            }
        });
        after.forEach((table, rows) -> {
            Map<DeclaredRow.Id, DeclaredRow> old =
                    forgotten.contains(table) ? Map.of() : byId(before.getOrDefault(table, List.of()));
            head.addAll(RowMarks.set(
                    rows.stream().filter(row -> !row.equals(old.get(row.id()))).toList()));
        });
        return head;
    }

    private static Map<DeclaredRow.Id, DeclaredRow> byId(List<DeclaredRow> rows) {
        Map<DeclaredRow.Id, DeclaredRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    /** Whether the table goes on under its name, and its rows by the same key. */
    private static boolean fits(
            List<DeclaredRow> rows, Catalog desired, QualifiedName table, List<DeclaredRow> declared) {
        Set<String> key = rows.get(0).key().keySet();
        return desired.table(table).isPresent()
                && key.stream()
                        .allMatch(column -> desired.table(table)
                                .orElseThrow()
                                .column(column)
                                .isPresent())
                && declared.stream().allMatch(row -> row.key().keySet().equals(key));
    }
}
