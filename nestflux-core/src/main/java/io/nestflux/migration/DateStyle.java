package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.util.Set;

/**
 * A setting that is no file's to change while PostgreSQL's driver listens: it closes its connection as soon as the
 * server tells it that dates are printed otherwise than as ISO 8601 has them, and with the connection goes the lock.
 */
final class DateStyle {

    /** The other styles; what else may be said is the order of day and month (manual, section 8.5.2). */
    private static final Set<String> OTHERS = Set.of("SQL", "GERMAN", "POSTGRES", "POSTGRESQL");

    private DateStyle() {}

    /** Whether dates are printed in another style after a statement of PostgreSQL, as far as its text tells. */
    static boolean isLeftBy(String sql) {
        return SettingValues.any(sql, Set.of("datestyle"), DateStyle::isOther);
    }

    private static boolean isOther(String value) {
        for (SqlTokens words = SqlTokens.of(value, Dialect.POSTGRESQL); !words.isEnd(); words.skip()) {
            if (words.atAny(OTHERS)) {
                return true;
            }
        }
        return false;
    }
}
