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

    private record Part<T>(T part, boolean inherited) {}

    private final Map<Long, List<Part<T>>> byTable = new HashMap<>();

    /** Adds a part. */
    void add(long tableOid, T part) {
        add(tableOid, part, false);
    }

    /** Adds a part; one that is inherited is there because a parent of its table has it. */
    void add(long tableOid, T part, boolean inherited) {
        byTable.computeIfAbsent(tableOid, table -> new ArrayList<>()).add(new Part<>(part, inherited));
    }

    /** A table's parts by name, inherited or not. */
    List<T> of(long tableOid) {
        return of(tableOid, true);
    }

    /** A table's parts by name: the server keeps no order, and two readings are to be equal. */
    List<T> of(long tableOid, boolean withInherited) {
        return byTable.getOrDefault(tableOid, List.of()).stream()
                .filter(part -> withInherited || !part.inherited())
                .map(Part::part)
                .sorted(Comparator.comparing(SchemaObject::name))
                .toList();
    }
}
