package io.nestflux.cases;

import java.util.Optional;

/**
 * A column of a random table.
 *
 * @param type its type, by its name in {@link RandomType}
 * @param notNull whether it must have a value; it has a default then, so that it can be added to rows
 * @param defaultValue its default
 * @param clause what makes it more than plain: identity, a generated expression
 * @param reads the column that a generated expression reads
 */
record RandomColumn(
        RandomType type,
        boolean notNull,
        Optional<String> defaultValue,
        Optional<String> clause,
        Optional<String> reads) {

    static RandomColumn plain(RandomType type) {
        return new RandomColumn(type, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    RandomColumn withType(RandomType changed) {
        return new RandomColumn(changed, notNull, defaultValue.map(value -> changed.defaultValue()), clause, reads);
    }

    RandomColumn withDefault(boolean present, boolean mustHaveValue) {
        return new RandomColumn(
                type,
                present && mustHaveValue,
                present ? Optional.of(type.defaultValue()) : Optional.empty(),
                clause,
                reads);
    }

    boolean isPlain() {
        return clause.isEmpty();
    }

    String sql(String quotedName) {
        return quotedName + " " + type.sql()
                + defaultValue.map(value -> " DEFAULT " + value).orElse("")
                + clause.map(text -> " " + text).orElse("") + (notNull ? " NOT NULL" : "");
    }
}
