package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.QuoteModes;
import io.nestflux.sql.SqlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends a statement so that client programs see its end where NestFlux does. Those of MySQL and MariaDB end a statement
 * at any semicolon, also inside of a stored program, unless a DELIMITER line says otherwise.
 */
public final class Terminator {

    private Terminator() {}

    /** The statement with its terminator, in lines of its own. */
    public static String after(String statement, Dialect dialect) {
        return after(statement, dialect, QuoteMode.of(dialect));
    }

    /** The same, by what quotes mean in it. */
    public static String after(String statement, Dialect dialect, QuoteMode mode) {
        String sql = LineEnds.portable(statement.strip(), dialect, mode);
        String end = endsInComment(sql) ? "\n" : "";
        if (!dialect.needsDelimiters() || !holdsSemicolon(sql, dialect, mode)) {
            return sql + end + ";";
        }
        String delimiter = Stream.concat(Stream.of("//", "$$"), Stream.iterate("~~", longer -> longer + "~"))
                .filter(each -> !sql.contains(each))
                .findFirst()
                .orElseThrow();
        return "DELIMITER %1$s\n%2$s%3$s%1$s\nDELIMITER ;".formatted(delimiter, sql, end);
    }

    /** Statements one after the other, each with its terminator, by what those before it make quotes mean. */
    public static List<String> afterEach(List<String> statements, Dialect dialect) {
        QuoteModes modes = QuoteModes.of(dialect);
        List<String> ended = new ArrayList<>();
        for (String statement : statements) {
            ended.add(after(statement, dialect, modes.now()));
            modes.heard(statement);
        }
        return ended;
    }

    /** Outside of quotes and comments. */
    private static boolean holdsSemicolon(String sql, Dialect dialect, QuoteMode mode) {
        if (sql.indexOf(';') < 0) {
            return false;
        }
        SqlLexer lexer = Lexers.of(sql, dialect, mode);
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
