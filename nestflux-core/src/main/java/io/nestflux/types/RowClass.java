package io.nestflux.types;

import java.util.List;
import java.util.Optional;

/**
 * The record for the rows of a table or view.
 *
 * @param packageName where it is
 * @param name what it is called
 * @param relation the table or view, for people
 * @param sqlName the same as SQL
 * @param components its columns
 * @param key the column whose value the server gives to a new row, of those that identify it
 * @param emptyValues what an insert without a column says behind the table; nothing for a view
 * @param inputs of a view, a hash of what its columns' types come from
 */
record RowClass(
        String packageName,
        String name,
        String relation,
        String sqlName,
        List<Component> components,
        Optional<Component> key,
        Optional<String> emptyValues,
        Optional<String> inputs) {

    RowClass {
        components = List.copyOf(components);
    }

    /** The class for rows that are still to be inserted. */
    String newName() {
        return "New" + name;
    }
}
