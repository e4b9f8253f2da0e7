package io.nestflux.plan.rows;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings changes of rows into an order that foreign keys and unique keys allow: what is referred to comes before what
 * refers to it and goes after it, and a value that must be unique is given up before another row takes it. Rows that
 * refer to each other in a circle are let go of first: a new one gets NULL, and its reference when all are there.
 */
final class RowOrder {

    /** Values of some columns of a table. */
    private record Place(String table, Map<String, String> values) {}

    private final Catalog catalog;
    private final RowSql sql;
    private final List<RowChange> open;
    private final List<RowChange> done = new ArrayList<>();
    private final List<RowChange> last = new ArrayList<>();

    private RowOrder(List<RowChange> changes, Catalog catalog, RowSql sql) {
        this.open = new ArrayList<>(changes);
        this.catalog = catalog;
        this.sql = sql;
    }

    /**
     * The changes in such an order.
     *
     * @param catalog the schema in which they are made
     * @throws NestFluxException {@code NF-406} if there is none
     */
    static List<RowChange> of(List<RowChange> changes, Catalog catalog, RowSql sql) {
        return new RowOrder(changes, catalog, sql).order();
    }

    private List<RowChange> order() {
        while (!open.isEmpty()) {
            if (!takeWhatIsFree()) {
                breakCircle();
            }
        }
        done.addAll(last);
        return List.copyOf(done);
    }

    /** Takes all that need nothing of those that are left, each as soon as it can be. */
    private boolean takeWhatIsFree() {
        Map<RowChange, Set<RowChange>> needs = needs();
        Map<RowChange, List<RowChange>> neededBy = new HashMap<>();
        needs.forEach((change, needed) -> needed.forEach(
                each -> neededBy.computeIfAbsent(each, any -> new ArrayList<>()).add(change)));
        int before = done.size();
        List<RowChange> waiting = new ArrayList<>(open);
        boolean found = true;
        while (found) {
            found = false;
            for (RowChange change : List.copyOf(waiting)) {
                if (Objects.requireNonNull(needs.get(change)).isEmpty()) {
                    found = true;
                    waiting.remove(change);
                    done.add(change);
                    neededBy.getOrDefault(change, List.of())
                            .forEach(user ->
                                    Objects.requireNonNull(needs.get(user)).remove(change));
                }
            }
        }
        open.retainAll(new HashSet<>(waiting));
        return done.size() > before;
    }

    private Map<RowChange, Set<RowChange>> needs() {
        Map<Place, RowChange> gives = new HashMap<>();
        Map<Place, List<RowChange>> letsGo = new HashMap<>();
        Map<Place, RowChange> gaveUp = new HashMap<>();
        for (RowChange change : open) {
            for (List<String> key : referencedAndUnique(change)) {
                // what it has already, others may refer to all along
                place(change, key, change.after())
                        .filter(place -> !place(change, key, change.before()).equals(Optional.of(place)))
                        .ifPresent(place -> gives.putIfAbsent(place, change));
                place(change, key, change.before())
                        .filter(place -> !place(change, key, change.after()).equals(Optional.of(place)))
                        .ifPresent(place -> gaveUp.put(place, change));
            }
            for (ForeignKey key : keys(change)) {
                refers(key, change.before())
                        .filter(place -> !refers(key, change.after()).equals(Optional.of(place)))
                        .ifPresent(place -> letsGo.computeIfAbsent(place, any -> new ArrayList<>())
                                .add(change));
            }
        }
        Map<RowChange, Set<RowChange>> needs = new LinkedHashMap<>();
        for (RowChange change : open) {
            Set<RowChange> needed = new LinkedHashSet<>();
            for (ForeignKey key : keys(change)) {
                refers(key, change.after()).map(gives::get).ifPresent(needed::add);
            }
            for (List<String> key : referencedAndUnique(change)) {
                place(change, key, change.after()).map(gaveUp::get).ifPresent(needed::add);
                place(change, key, change.before())
                        .filter(place -> change.equals(gaveUp.get(place)))
                        .map(letsGo::get)
                        .ifPresent(needed::addAll);
            }
            if (!(change instanceof RowChange.Delete) || !sql.isHeldByItself()) {
                needed.remove(change);
            }
            needs.put(change, needed);
        }
        return needs;
    }

    /** The keys of a row's table that others may refer to, or that no two rows may share. */
    private Set<List<String>> referencedAndUnique(RowChange change) {
        Set<List<String>> all = new LinkedHashSet<>();
        catalog.table(change.table()).ifPresent(table -> {
            Stream.concat(table.primaryKey().stream(), table.uniques().stream())
                    .map(KeyConstraint::columns)
                    .map(RowOrder::sorted)
                    .forEach(all::add);
            table.indexes().stream()
                    .filter(index -> index.unique() && index.where().isEmpty())
                    .map(Index::parts)
                    .filter(parts -> parts.stream().noneMatch(IndexPart::expression))
                    .map(parts -> sorted(parts.stream().map(IndexPart::text).toList()))
                    .forEach(all::add);
        });
        return all;
    }

    private List<ForeignKey> keys(RowChange change) {
        return catalog.table(change.table()).map(Table::foreignKeys).orElse(List.of()).stream()
                .filter(key -> !sql.waits(key))
                .toList();
    }

    private static List<String> sorted(List<String> columns) {
        return columns.stream().sorted().toList();
    }

    /** Where a row is by some of its columns; nowhere if one is NULL or not declared. */
    private static Optional<Place> place(RowChange change, List<String> columns, Map<String, String> row) {
        Map<String, String> values = new HashMap<>();
        for (String column : columns) {
            String value = row.getOrDefault(column, "NULL");
            if (value.equals("NULL")) {
                return Optional.empty();
            }
            values.put(column, value);
        }
        return Optional.of(new Place(change.table().toString(), values));
    }

    private static Optional<Place> refers(ForeignKey key, Map<String, String> row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String value = row.getOrDefault(key.columns().get(i), "NULL");
            if (value.equals("NULL")) {
                return Optional.empty();
            }
            values.put(key.referencedColumns().get(i), value);
        }
        return Optional.of(new Place(key.referencedTable().toString(), values));
    }

    /** One row gets NULL for a while: a new one at first, and one that is there before others change. */
    private void breakCircle() {
        Optional<RowChange> found = open.stream()
                .filter(change ->
                        !(change instanceof RowChange.Update) && !loose(change).isEmpty())
                .findFirst()
                .or(() ->
                        open.stream().filter(change -> !loose(change).isEmpty()).findFirst());
        if (found.isPresent()) {
            Map<String, String> without = new LinkedHashMap<>();
            loose(found.get()).forEach(column -> without.put(column, "NULL"));
            open.set(open.indexOf(found.get()), loosened(found.get(), without));
            return;
        }
        throw new NestFluxException(
                ErrorCode.CHANGE_UNSUPPORTED,
                "There is no order in which these rows can change, for each needs another to change before it: "
                        + String.join(", ", open.stream().map(RowOrder::words).toList()) + ".",
                "let a column that refers, or must be unique, be NULL, so that it can be filled in last",
                "or change them in two steps, each with a generate of its own");
    }

    private RowChange loosened(RowChange change, Map<String, String> without) {
        if (change instanceof RowChange.Insert insert) {
            Map<String, String> row = new LinkedHashMap<>(insert.row().all());
            Map<String, String> later = new LinkedHashMap<>(row);
            later.keySet().retainAll(without.keySet());
            row.putAll(without);
            DeclaredRow first = with(insert.row(), row);
            last.add(new RowChange.Update(first, insert.row().key(), Map.of(), later));
            return new RowChange.Insert(first);
        }
        Map<String, String> left = new LinkedHashMap<>(change.before());
        left.putAll(without);
        if (change instanceof RowChange.Update update) {
            done.add(new RowChange.Update(update.row(), update.found(), Map.of(), without));
            return new RowChange.Update(with(update.row(), left), update.found(), Map.of(), update.set());
        }
        RowChange.Delete delete = (RowChange.Delete) change;
        done.add(new RowChange.Update(delete.row(), delete.found(), Map.of(), without));
        return new RowChange.Delete(with(delete.row(), left), delete.found());
    }

    private static DeclaredRow with(DeclaredRow row, Map<String, String> values) {
        return new DeclaredRow(row.table(), Map.of(), values).knownBy(row.key().keySet());
    }

    private static String words(RowChange change) {
        return change.table() + " " + (change.before().isEmpty() ? change.after() : change.before());
    }

    /** The columns that may be NULL and by which a row refers to another, or is in the way of one that is changed. */
    private Set<String> loose(RowChange change) {
        Set<String> loose = new LinkedHashSet<>();
        Map<String, String> row = change instanceof RowChange.Insert ? change.after() : change.before();
        for (ForeignKey key : keys(change)) {
            if (refers(key, row).isPresent() && mayBeNull(change, key.columns())) {
                loose.addAll(key.columns());
            }
        }
        if (change instanceof RowChange.Update update) {
            for (List<String> key : referencedAndUnique(change)) {
                List<String> given = key.stream()
                        .filter(update.set()::containsKey)
                        .filter(column -> mayBeNull(change, List.of(column)))
                        .toList();
                if (place(change, key, row).isPresent() && !given.isEmpty()) {
                    loose.add(given.get(0));
                }
            }
            loose.retainAll(update.set().keySet());
        }
        return loose;
    }

    private boolean mayBeNull(RowChange change, List<String> columns) {
        Table table = catalog.table(change.table()).orElseThrow();
        return columns.stream()
                .allMatch(column -> table.column(column).orElseThrow().nullable());
    }
}
