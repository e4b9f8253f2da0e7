package io.nestflux.catalog;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The tables of a schema: an ordinary list, which also finds a table by its name without looking at all others. Who
 * compares two catalogs asks for each table of the one in the other.
 */
final class Tables extends AbstractList<Table> implements RandomAccess {

    private final List<Table> tables;
    private volatile Map<String, Table> byName = Map.of();

    private Tables(List<Table> tables) {
        this.tables = tables;
    }

    static Tables copyOf(List<Table> tables) {
        return tables instanceof Tables same ? same : new Tables(List.copyOf(tables));
    }

    /** The first of that name. */
    Optional<Table> named(String name) {
        if (byName.isEmpty()) {
            Map<String, Table> names = new HashMap<>();
            tables.forEach(table -> names.putIfAbsent(table.name(), table));
            byName = names;
        }
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Table get(int index) {
        return tables.get(index);
    }

    @Override
    public int size() {
        return tables.size();
    }
}
