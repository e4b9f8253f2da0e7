package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.Optional;
import java.util.Set;

/**
 * Defaults that MySQL refuses in {@code ADD COLUMN}, though it takes them in {@code CREATE TABLE}: each row, and each
 * replica, would get another value (error 1674; manual, "Determination of Safe and Unsafe Statements in Binary
 * Logging").
 */
final class MySqlUnsafeDefault {

    private static final Set<String> UNSAFE_FUNCTIONS = Set.of(
            "FOUND_ROWS",
            "GET_LOCK",
            "IS_FREE_LOCK",
            "IS_USED_LOCK",
            "LOAD_FILE",
            "RAND",
            "RANDOM_BYTES",
            "RELEASE_ALL_LOCKS",
            "RELEASE_LOCK",
            "ROW_COUNT",
            "SESSION_USER",
            "SLEEP",
            "SOURCE_POS_WAIT",
            "SYSDATE",
            "SYSTEM_USER",
            "USER",
            "UUID",
            "UUID_SHORT");

    private static final Set<String> UNSAFE_WORDS = Set.of("CURRENT_ROLE", "CURRENT_USER");

    private MySqlUnsafeDefault() {}

    static boolean of(Column column) {
        return column.defaultValue()
                .filter(sql -> sql.startsWith("("))
                .filter(MySqlUnsafeDefault::isUnsafe)
                .isPresent();
    }

    private static boolean isUnsafe(String sql) {
        SqlText text = SqlText.of(sql, Dialect.MYSQL);
        for (int i = 0; i < text.size(); i++) {
            String word = text.get(i).word();
            if (UNSAFE_WORDS.contains(word) || UNSAFE_FUNCTIONS.contains(word) && text.isAt(i + 1, "(")) {
                return true;
            }
        }
        return false;
    }

    /** The column as it is before its rows have values: it takes NULL, and nothing looks at it yet. */
    static Column without(Column column) {
        return column.withNullable(true)
                .withDefaultValue(Optional.empty())
                .withIdentity(Optional.empty())
                .withGenerated(Optional.empty())
                .withOptions(column.options().without(MySqlOption.ON_UPDATE));
    }
}
