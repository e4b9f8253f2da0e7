package io.nestflux.introspect.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that the catalog describes, found by the server's own numbers for them and their columns. */
final class ManagedTables {

    private static final CrawledTable NOTHING_CRAWLED = new CrawledTable(Json.parse("{}"), List.of());

    private final Map<Long, ManagedTable> byOid = new LinkedHashMap<>();
    private final Map<Long, ManagedTable> views = new LinkedHashMap<>();

    /**
     * One table.
     *
     * @param oid the server's number
     * @param name its name
     * @param crawled what was read
     * @param columnNames the columns' names by attribute number
     */
    record ManagedTable(long oid, QualifiedName name, CrawledTable crawled, Map<Integer, String> columnNames) {

        ManagedTable {
            columnNames = Collections.unmodifiableMap(columnNames);
        }

        private static ManagedTable of(CrawledTable crawled) {
            JsonObject values = crawled.values();
            Map<Integer, String> columnNames = new LinkedHashMap<>();
            crawled.columns().forEach(column -> columnNames.put((int) column.number("number"), column.text("name")));
            return new ManagedTable(
                    values.number("oid"),
                    new QualifiedName(values.text("schema"), values.text("name")),
                    crawled,
                    columnNames);
        }

        /** The names of columns, in the order of the numbers. */
        List<String> columns(List<Integer> numbers) {
            return numbers.stream().map(this::column).toList();
        }

        /** The name of a column. */
        String column(int number) {
            String name = columnNames.get(number);
            if (name == null) {
                throw new IllegalStateException("table " + this.name + " has no column number " + number);
            }
            return name;
        }
    }

    private final Parents parents;
    private final List<Unmanaged> orphans = new ArrayList<>();

    ManagedTables(List<CrawledTable> crawled, Parents parents) {
        this.parents = parents;
        crawled.stream().map(ManagedTable::of).forEach(table -> byOid.put(table.oid(), table));
        while (leaveOutOrphans()) {
            // children of those that were left out are orphans themselves
        }
    }

    private boolean leaveOutOrphans() {
        List<ManagedTable> found = byOid.values().stream()
                .filter(table -> !byOid.keySet().containsAll(parents.of(table.oid())))
                .toList();
        for (ManagedTable orphan : found) {
            boolean isPartition =
                    orphan.crawled().values().optionalText("bound").isPresent();
            orphans.add(Unmanaged.of(
                    isPartition ? "partition of a table elsewhere" : "child of a table elsewhere", orphan.name()));
            byOid.remove(orphan.oid());
        }
        return !found.isEmpty();
    }

    /** Tables that inherit from one that is not described: not even what they have of their own can be told. */
    List<Unmanaged> orphans() {
        return Collections.unmodifiableList(orphans);
    }

    /** The tables that a table inherits from, in their order. */
    List<ManagedTable> parentsOf(long oid) {
        return parents.of(oid).stream().flatMap(parent -> find(parent).stream()).toList();
    }

    /** Adds a view: not a table, but what has indexes, rules and triggers as tables have. */
    void addView(long oid, QualifiedName name, Map<Integer, String> columnNames) {
        views.put(oid, new ManagedTable(oid, name, NOTHING_CRAWLED, columnNames));
    }

    /** The table or view with that number, if it is described at all. */
    Optional<ManagedTable> find(long oid) {
        return Optional.ofNullable(byOid.get(oid)).or(() -> Optional.ofNullable(views.get(oid)));
    }

    /** The tables. */
    Collection<ManagedTable> all() {
        return Collections.unmodifiableCollection(byOid.values());
    }
}
