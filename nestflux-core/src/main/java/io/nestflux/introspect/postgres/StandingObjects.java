package io.nestflux.introspect.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in schemas beside tables, as the queries bring it. */
final class StandingObjects {

    private final Map<String, List<SchemaObject>> bySchema = new HashMap<>();

    /** Adds an object. */
    ObjectId add(String schema, SchemaObject object) {
        bySchema.computeIfAbsent(schema, name -> new ArrayList<>()).add(object);
        return ObjectId.of(object.kind(), new QualifiedName(schema, object.name()));
    }

    /** Adds objects. */
    void addAll(String schema, List<? extends SchemaObject> objects) {
        objects.forEach(object -> add(schema, object));
    }

    /** What stands in a schema, by kind and name: the server keeps no order, and two readings are to be equal. */
    List<SchemaObject> of(String schema) {
        return bySchema.getOrDefault(schema, List.of()).stream()
                .sorted(Comparator.comparing(SchemaObject::kind).thenComparing(SchemaObject::name))
                .toList();
    }
}
