package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a child has of its own from what it has from its parents. An inherited column is the child's own as far as
 * it says something else than the parent's: its default, whether it takes NULL, how it is stored, its comment. Whether
 * the child was also declared with it ({@code pg_attribute.attislocal}) does not count. A typed table has its columns
 * from its type.
 */
final class ChildTables {

    /** What a column's JSON says of it that its parent's says too, as long as the child is left alone. */
    private static final List<String> COPIED = List.of("default", "generated", "storage", "compression");

    private static final JsonObject FROM_TYPE =
            new JsonObject(Map.of("nullable", true, "generated", "", "compression", ""));

    private final ManagedTables tables;
    private final Map<QualifiedName, Table> wholes = new HashMap<>();

    ChildTables(ManagedTables tables) {
        this.tables = tables;
    }

    /** Every child with all that it has. */
    Map<QualifiedName, Table> wholes() {
        return wholes;
    }

    /** What makes a table a child, a part for each parent. */
    List<Inheritance> inheritances(ManagedTable table) {
        Optional<String> bound = table.crawled().values().optionalText("bound");
        return parents(table).stream()
                .map(parent -> new Inheritance(parent.name(), bound))
                .toList();
    }

    boolean isChild(ManagedTable table) {
        return !parents(table).isEmpty() || isTyped(table);
    }

    private static boolean isTyped(ManagedTable table) {
        return table.crawled().values().optionalText("of_type").isPresent();
    }

    private List<ManagedTable> parents(ManagedTable table) {
        return tables.parentsOf(table.oid());
    }

    /**
     * The table with only what is its own.
     *
     * @param whole with all that it has
     * @param bare without its inherited keys, checks, indexes and foreign keys
     */
    Table own(ManagedTable table, Table whole, Table bare) {
        wholes.put(table.name(), whole);
        Map<String, JsonObject> expected = new HashMap<>();
        Set<String> neverNull = new HashSet<>();
        for (ManagedTable parent : parents(table)) {
            for (JsonObject column : parent.crawled().columns()) {
                expected.putIfAbsent(column.text("name"), column);
                if (!column.flag("nullable") && !column.flag("not_null_alone")) {
                    neverNull.add(column.text("name"));
                }
            }
        }
        Map<String, JsonObject> read = new HashMap<>();
        table.crawled().columns().forEach(column -> read.put(column.text("name"), column));
        List<Column> own = new ArrayList<>();
        for (Column column : whole.columns()) {
            JsonObject crawled = Optional.ofNullable(read.get(column.name())).orElseThrow();
            Optional<JsonObject> inherited = isTyped(table)
                    ? Optional.of(FROM_TYPE)
                    : Optional.ofNullable(expected.get(column.name())).filter(from -> crawled.flag("inherited"));
            if (inherited.isEmpty()) {
                own.add(column);
            } else if (saysMore(column, crawled, inherited.get(), neverNull)) {
                own.add(column.withoutStatistics());
            }
        }
        return bare.withColumns(own);
    }

    private static boolean saysMore(Column column, JsonObject crawled, JsonObject inherited, Set<String> neverNull) {
        return column.comment().isPresent()
                || column.identity().isPresent()
                || column.nullable() == neverNull.contains(column.name())
                || column.options().is(PgOption.NOT_NULL_NO_INHERIT)
                || COPIED.stream()
                        .anyMatch(property -> !crawled.optionalText(property).equals(inherited.optionalText(property)));
    }
}
