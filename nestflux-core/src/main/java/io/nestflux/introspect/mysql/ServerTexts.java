package io.nestflux.introspect.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a product's {@code information_schema} writes expressions. MySQL escapes them; MariaDB prints SQL, but with
 * question marks for characters outside of Unicode's basic plane: where there is one, {@code SHOW CREATE TABLE} knows.
 *
 * @param dialect the product
 * @param database the connection's database: MariaDB names it with each sequence
 */
record ServerTexts(Dialect dialect, String database) {

    /** A text in which the connection's own database goes without saying. */
    String unqualified(String sql) {
        return PrintedSql.unqualified(sql, database);
    }

    MySqlFlavour flavour() {
        return MySqlFlavour.of(dialect);
    }

    /** An expression as SQL, without outer parentheses. */
    String expression(String printed, Supplier<Optional<String>> shown) {
        if (flavour().escapesExpressions()) {
            return PrintedSql.withoutParentheses(PrintedSql.unescaped(printed));
        }
        return PrintedSql.withoutParentheses(printed.contains("?") ? shown.get().orElse(printed) : printed);
    }
}
