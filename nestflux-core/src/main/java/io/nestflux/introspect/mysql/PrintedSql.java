package io.nestflux.introspect.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads SQL as MySQL and MariaDB print it: identifiers back-quoted, texts in single quotes with backslashes. */
final class PrintedSql {

    private PrintedSql() {}

    /**
     * The text of either product, read as MariaDB's: it knows the version comments of both, and no dollar quotes, with
     * which neither prints.
     */
    static SqlText of(String sql) {
        return SqlText.of(sql, Dialect.MARIADB);
    }

    /** An expression without the parentheses around the whole of it. */
    static String withoutParentheses(String expression) {
        return withPlainNegatives(SqlText.withoutParentheses(expression, Dialect.MARIADB));
    }

    /** MySQL prints {@code -1} as {@code -(1)} until the table is altered, and as {@code -1} from then on (9.7). */
    private static String withPlainNegatives(String expression) {
        if (!expression.contains("-(")) {
            return expression;
        }
        SqlText sql = of(expression);
        StringBuilder text = new StringBuilder(expression.length());
        for (int i = 0; i < sql.size(); i++) {
            text.append(sql.get(i).text());
            if (sql.get(i).is("-") && sql.get(i + 1).is("(")) {
                int behind = sql.next(i + 1);
                String number = sql.between(i + 2, behind - 1);
                if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
                    text.append(number);
                    i = behind - 1;
                }
            }
        }
        return text.toString();
    }

    /** All names in an expression, unquoted. */
    static List<String> identifiers(String expression) {
        return expression.indexOf('`') < 0
                ? List.of()
                : of(expression).tokens().stream()
                        .filter(token -> token.kind() == SqlLexer.Kind.QUOTED)
                        .map(Token::content)
                        .toList();
    }

    /** An expression that names things in a database without that database. */
    static String unqualified(String sql, String database) {
        String qualifier = MySqlNames.quoted(database);
        if (!sql.contains(qualifier + '.')) {
            return sql;
        }
        SqlText read = of(sql);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).is(qualifier) && read.get(i + 1).is(".")) {
                i++;
            } else {
                text.append(read.get(i).text());
            }
        }
        return text.toString();
    }

    /**
     * An expression of MySQL's information schema as SQL. There it is escaped once more ({@code _utf8mb4\'a\'}), and
     * each byte of its UTF-8 form comes as one character (seen on 9.7): {@code ä} as {@code Ã¤}.
     */
    static String unescaped(String escaped) {
        return decoded(MySqlLiterals.unescaped(escaped));
    }

    private static String decoded(String text) {
        if (!text.chars().allMatch(c -> c < 0x100)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException readAsItShould) {
            return text;
        }
    }
}
