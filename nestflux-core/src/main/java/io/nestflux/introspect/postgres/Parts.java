package io.nestflux.introspect.postgres;

import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of tables of one kind, as one query brings them for all tables at once.
 *
 * @param <T> the kind
 */
final class Parts<T extends SchemaObject> {

    private final Map<Long, List<T>> byTable = new HashMap<>();

    void add(long tableOid, T part) {
        byTable.computeIfAbsent(tableOid, table -> new ArrayList<>()).add(part);
    }

    /** A table's parts by name: the server keeps no order, and two readings are to be equal. */
    List<T> of(long tableOid) {
        return byTable.getOrDefault(tableOid, List.of()).stream()
                .sorted(Comparator.comparing(SchemaObject::name))
                .toList();
    }
}
