package io.nestflux.plan.rows;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of declared rows between two states of a schema. Rows are known again by the key that they had, as long
 * as its columns are there, and else by the key that they get.
 */
final class RowDiff {

    private final Catalog from;
    private final Catalog to;
    private final RowSql sql;
    private final List<RowChange> changes = new ArrayList<>();

    private RowDiff(Catalog from, Catalog to, RowSql sql) {
        this.sql = sql;
        this.from = from;
        this.to = to;
    }

    /**
     * The changes: rows that are new or declared otherwise, in the order of their declaration, then those that go, the
     * last first.
     *
     * @throws NestFluxException {@code NF-406} if rows cannot be known again
     */
    static List<RowChange> between(DeclaredRows before, Catalog from, DeclaredRows after, Catalog to, RowSql sql) {
        RowDiff diff = new RowDiff(from, to, sql);
        Map<QualifiedName, List<DeclaredRow>> old = before.byTable();
        List<RowChange> gone = new ArrayList<>();
        after.byTable().forEach((name, rows) -> diff.table(name, old.getOrDefault(name, List.of()), rows, gone));
        old.forEach((name, rows) -> {
            if (!after.byTable().containsKey(name)) {
                diff.table(name, rows, List.of(), gone);
            }
        });
        Collections.reverse(gone);
        diff.changes.addAll(gone);
        return List.copyOf(diff.changes);
    }

    private void table(QualifiedName name, List<DeclaredRow> old, List<DeclaredRow> declared, List<RowChange> gone) {
        Optional<Table> before = from.table(name);
        Optional<Table> after = to.table(name);
        if (after.isEmpty()) {
            return; // its rows go with it
        }
        List<DeclaredRow> wanted = of(declared, after.get());
        if (before.isEmpty()) {
            wanted.forEach(row -> changes.add(new RowChange.Insert(row)));
            return;
        }
        List<DeclaredRow> known = of(old, before.get());
        Set<String> key = key(name, known, wanted);
        Map<Map<String, String>, DeclaredRow> byKey = new LinkedHashMap<>();
        known.forEach(row -> byKey.put(row.of(key).orElseThrow(), row));
        for (DeclaredRow row : wanted) {
            Optional.ofNullable(byKey.remove(row.of(key).orElse(Map.of())))
                    .ifPresentOrElse(found -> update(found, row, key), () -> changes.add(new RowChange.Insert(row)));
        }
        byKey.forEach((found, row) -> gone.add(new RowChange.Delete(row, found)));
    }

    private void update(DeclaredRow old, DeclaredRow row, Set<String> key) {
        Map<String, String> before = old.all();
        Map<String, String> set = new LinkedHashMap<>(row.all());
        set.entrySet().removeIf(value -> value.getValue().equals(before.get(value.getKey())));
        if (!set.isEmpty()) {
            Map<String, String> expected = new LinkedHashMap<>(before);
            expected.keySet().retainAll(row.all().keySet());
            changes.add(new RowChange.Update(old, old.of(key).orElseThrow(), expected, set));
        }
    }

    private List<DeclaredRow> of(List<DeclaredRow> rows, Table table) {
        return rows.stream().map(row -> in(table, row, sql)).toList();
    }

    /** Of a row, what a table has columns for, as the server reads it. */
    static DeclaredRow in(Table table, DeclaredRow row, RowSql sql) {
        return row.keeping(column -> table.column(column).isPresent())
                .mapped((column, value) -> sql.literal(table.column(column).orElseThrow(), value));
    }

    private static Set<String> key(QualifiedName table, List<DeclaredRow> known, List<DeclaredRow> wanted) {
        Optional<Set<String>> had =
                known.stream().findFirst().map(row -> row.key().keySet());
        Optional<Set<String>> gets =
                wanted.stream().findFirst().map(row -> row.key().keySet());
        return had.filter(key -> haveAll(key, known, wanted))
                .or(() -> gets.filter(key -> haveAll(key, known, wanted)))
                .or(() -> known.isEmpty() ? gets : Optional.empty())
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.CHANGE_UNSUPPORTED,
                        "The declared rows of " + table + " cannot be known again: neither the primary key that they"
                                + " had nor the one that they get has its columns before and after.",
                        "change the key in two steps: first add the new column with its values, then the key"));
    }

    private static boolean haveAll(Set<String> key, List<DeclaredRow> known, List<DeclaredRow> wanted) {
        return !key.isEmpty()
                && known.stream().allMatch(row -> row.of(key).isPresent())
                && wanted.stream().allMatch(row -> row.of(key).isPresent());
    }
}
