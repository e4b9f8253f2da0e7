package io.nestflux.table;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts what was declared into its schemas. */
final class SchemaShelf {

    private final SortedMap<String, Schema> listed = new TreeMap<>();
    private final SortedMap<String, List<EnumType>> enumTypes = new TreeMap<>();
    private final SortedMap<String, List<Table>> tables = new TreeMap<>();

    SchemaShelf(List<Schema> listed) {
        listed.forEach(schema -> this.listed.put(schema.name(), schema));
    }

    void put(String schema, EnumType type) {
        enumTypes.computeIfAbsent(open(schema), name -> new ArrayList<>()).add(type);
    }

    void put(String schema, Table table) {
        tables.computeIfAbsent(open(schema), name -> new ArrayList<>()).add(table);
    }

    private String open(String schema) {
        listed.putIfAbsent(schema, new Schema(schema, Optional.empty(), List.of(), List.of(), List.of()));
        return schema;
    }

    /** The schemas by name. */
    List<Schema> schemas() {
        return listed.values().stream()
                .map(schema -> new Schema(
                        schema.name(),
                        schema.comment(),
                        enumTypes.getOrDefault(schema.name(), List.of()),
                        schema.sequences(),
                        tables.getOrDefault(schema.name(), List.of())))
                .toList();
    }
}
