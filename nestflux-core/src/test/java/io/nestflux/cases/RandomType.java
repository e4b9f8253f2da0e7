package io.nestflux.cases;

import java.util.List;

/**
 * A type for random columns.
 *
 * @param name what the generator calls it
 * @param sql how it is written
 * @param family which expressions it can stand in: {@code number}, {@code text}, {@code time}, {@code other}
 * @param defaultValue a default of this type
 * @param value the value of row {@code n}, with {@code %d} for its number
 * @param changesTo types that rows of this type can be changed to, and back
 */
record RandomType(String name, String sql, String family, String defaultValue, String value, List<String> changesTo) {

    RandomType {
        changesTo = List.copyOf(changesTo);
    }

    String value(int row) {
        return value.replace("%d", String.valueOf(row));
    }
}
