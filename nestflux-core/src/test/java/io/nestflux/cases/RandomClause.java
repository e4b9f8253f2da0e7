package io.nestflux.cases;

import java.util.Map;

/**
 * Something that stands on columns: a check, an index, a trigger.
 *
 * @param sql how it is written; for a constraint without its name
 * @param columns the columns it needs, and the family their types must be of; {@code any} for all; with an exclamation
 *     mark where no two rows may have the same value, so that there must be no default
 */
record RandomClause(String sql, Map<String, String> columns) {

    RandomClause {
        columns = Map.copyOf(columns);
    }

    boolean fits(RandomTable table) {
        return columns.entrySet().stream().allMatch(need -> {
            RandomColumn column = table.columns.get(need.getKey());
            return column != null && fits(column, need.getValue());
        });
    }

    private static boolean fits(RandomColumn column, String need) {
        String family = column.type().family();
        return need.equals("any")
                || need.equals(family)
                || need.equals(family + "!") && column.defaultValue().isEmpty();
    }
}
