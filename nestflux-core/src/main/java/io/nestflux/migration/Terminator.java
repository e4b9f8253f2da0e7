package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import java.util.stream.Stream;

/**
 * Ends a statement so that client programs see its end where NestFlux does. Those of MySQL and MariaDB end a statement
 * at any semicolon, also inside of a stored program, unless a DELIMITER line says otherwise.
 */
public final class Terminator {

    private Terminator() {}

    /** The statement with its terminator, in lines of its own. */
    public static String after(String statement, Dialect dialect) {
        String sql = LineEnds.portable(statement.strip(), dialect);
        String end = endsInComment(sql) ? "\n" : "";
        if (!dialect.needsDelimiters() || !holdsSemicolon(sql, dialect)) {
            return sql + end + ";";
        }
        String delimiter = Stream.concat(Stream.of("//", "$$"), Stream.iterate("~~", longer -> longer + "~"))
                .filter(each -> !sql.contains(each))
                .findFirst()
                .orElseThrow();
        return "DELIMITER %1$s\n%2$s%3$s%1$s\nDELIMITER ;".formatted(delimiter, sql, end);
    }

    /** Outside of quotes and comments. */
    private static boolean holdsSemicolon(String sql, Dialect dialect) {
        if (sql.indexOf(';') < 0) {
            return false;
        }
        SqlLexer lexer = SqlLexer.of(sql, dialect);
        for (SqlLexer.Kind kind = lexer.next(); kind != SqlLexer.Kind.END; kind = lexer.next()) {
            if (lexer.isSymbol(';')) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInComment(String sql) {
        String last = sql.substring(sql.lastIndexOf('\n') + 1);
        return last.contains("--") || last.contains("#");
    }
}
