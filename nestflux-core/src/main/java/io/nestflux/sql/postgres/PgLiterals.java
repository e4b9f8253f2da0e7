package io.nestflux.sql.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.stream.Collectors;

/** The one place where texts become literals of PostgreSQL. */
public final class PgLiterals {

    private PgLiterals() {}

    /**
     * A text as SQL. With a backslash it is an escape string, which means the same whatever
     * {@code standard_conforming_strings} says (manual, 4.1.2.1 and 4.1.2.2).
     */
    public static String text(String text) {
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** A statement as it is written where quotes mean what they mean by default. */
    public static String plain(String sql, QuoteMode mode) {
        return Lexers.tokens(sql, Dialect.POSTGRESQL, mode).stream()
                .map(token -> isText(token) && mode.backslashes() ? "E" + token.text() : token.text())
                .collect(Collectors.joining());
    }

    private static boolean isText(Token token) {
        return token.kind() == SqlLexer.Kind.STRING && token.text().startsWith("'");
    }

    /**
     * A literal with escapes for the line ends in it: what turns the line ends of a file cannot change it then. A
     * literal in dollar signs has no escapes, and stays as it is.
     */
    public static String onOneLine(String literal) {
        if (literal.indexOf('\r') < 0 && literal.indexOf('\n') < 0 || literal.startsWith("$")) {
            return literal;
        }
        boolean escapes = literal.charAt(0) != '\'';
        String content = literal.substring(escapes ? 2 : 1, literal.length() - 1);
        StringBuilder text = new StringBuilder("E'");
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean isEscape = c == '\\' && escapes && i + 1 < content.length();
            char meant = isEscape ? content.charAt(i + 1) : c;
            i += isEscape ? 1 : 0;
            text.append(
                    switch (meant) {
                        case '\r' -> "\\r";
                        case '\n' -> "\\n";
                        default -> isEscape || c == '\\' ? "\\" + meant : String.valueOf(c);
                    });
        }
        return text.append('\'').toString();
    }

    /** A text in which neither a backslash nor a dollar sign stands for itself: templates may read them otherwise. */
    public static String withoutDollars(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace("$", "\\x24") + "'";
    }

    /** An element of an array or a bound of a range, as it stands inside of their text form (manual, 8.15.2). */
    public static String element(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A program's body as a literal in which nothing has to be doubled (manual, 4.1.2.4). */
    public static String dollarQuoted(String body) {
        String tag = "body";
        while (body.contains("$" + tag)) {
            tag += "_";
        }
        return "$" + tag + "$" + body + "$" + tag + "$";
    }
}
