package io.nestflux.plan.online.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;

/** Defaults that give each row another value: MariaDB computes them row by row, in a copy of the table. */
final class ChangingDefault {

    private ChangingDefault() {}

    /** In doubt, a function that is called is one; the current time is one value for a whole statement. */
    static boolean is(String sql) {
        SqlText text = SqlText.of(sql, Dialect.MARIADB);
        for (int place = 0; place < text.size(); place++) {
            boolean called = text.get(place).kind() == SqlLexer.Kind.WORD && text.isAt(place + 1, "(");
            if (called && !text.get(place).word().equals("CURRENT_TIMESTAMP")) {
                return true;
            }
        }
        return false;
    }
}
