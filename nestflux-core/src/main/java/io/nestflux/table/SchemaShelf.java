package io.nestflux.table;

import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sorts what was declared into its schemas. Types and collations come from whoever knows all of them, listed or not.
 */
final class SchemaShelf {

    private final SortedMap<String, Schema> listed = new TreeMap<>();
    private final SortedMap<String, List<SchemaObject>> objects = new TreeMap<>();
    private final SortedMap<String, List<Table>> tables = new TreeMap<>();

    SchemaShelf(List<Schema> listed) {
        for (Schema schema : listed) {
            this.listed.put(schema.name(), schema.alone());
            schema.objects().stream()
                    .filter(object -> !BroughtObjects.mayBeBrought(object.kind()))
                    .forEach(object -> put(schema.name(), object));
        }
    }

    void put(String schema, SchemaObject object) {
        objects.computeIfAbsent(open(schema), name -> new ArrayList<>()).add(object);
    }

    void put(String schema, Table table) {
        tables.computeIfAbsent(open(schema), name -> new ArrayList<>()).add(table);
    }

    private String open(String schema) {
        listed.putIfAbsent(schema, Schema.empty(schema));
        return schema;
    }

    /** The schemas by name. */
    List<Schema> schemas() {
        return listed.values().stream()
                .map(schema -> schema.withObjects(objects.getOrDefault(schema.name(), List.of()))
                        .withTables(tables.getOrDefault(schema.name(), List.of())))
                .toList();
    }
}
