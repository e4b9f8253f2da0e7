package io.nestflux.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of another tool's table.
 *
 * @param values texts by the names of the columns in lower case; those that are null are left out
 */
record ForeignRow(Map<String, String> values) {

    private static final Set<String> TRUE = Set.of("t", "true", "1");

    ForeignRow {
        values = Map.copyOf(values);
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column));
    }

    String require(String column) {
        return text(column).orElse("");
    }

    boolean flag(String column) {
        return TRUE.contains(require(column));
    }

    long number(String column) {
        return text(column).map(Long::parseLong).orElse(0L);
    }
}
