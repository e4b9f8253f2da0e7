package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Defaults that MySQL refuses in {@code ADD COLUMN}, though it takes them in {@code CREATE TABLE}: each row, and each
 * replica, would get another value (error 1674; manual, "Determination of Safe and Unsafe Statements in Binary
 * Logging").
 */
final class MySqlUnsafeDefault {

    private static final Pattern UNSAFE = Pattern.compile(
            "\\b(?:current_role|current_user\\b|(?:found_rows|get_lock|is_free_lock|is_used_lock|load_file|rand"
                    + "|random_bytes|release_all_locks|release_lock|row_count|session_user|sleep|source_pos_wait|sysdate"
                    + "|system_user|user|uuid|uuid_short)\\s*\\()",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*'|`[^`]*`", Pattern.DOTALL);

    private MySqlUnsafeDefault() {}

    static boolean of(Column column) {
        return column.defaultValue()
                .filter(sql -> sql.startsWith("("))
                .filter(sql ->
                        UNSAFE.matcher(QUOTED.matcher(sql).replaceAll("''")).find())
                .isPresent();
    }

    /** The column as it is before its rows have values: it takes NULL, and nothing looks at it yet. */
    static Column without(Column column) {
        return new Column(
                column.name(),
                column.type(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                column.comment(),
                column.options().without(MySqlOption.ON_UPDATE));
    }
}
