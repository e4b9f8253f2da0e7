package io.nestflux.introspect.mysql;

import io.nestflux.json.JsonObject;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlStyle;
import java.util.Optional;

/**
 * Makes a column's default a text that can stand behind {@code DEFAULT}: {@code '42'}, {@code b'101'},
 * {@code CURRENT_TIMESTAMP(3)}, {@code (uuid())}. MariaDB prints it so; MySQL prints a literal bare, and tells only by
 * {@code DEFAULT_GENERATED} whether {@code CURRENT_TIMESTAMP} is a function or a text.
 */
final class ColumnDefaults {

    private final ServerTexts texts;
    private final CreateTables created;
    private final String table;

    ColumnDefaults(ServerTexts texts, CreateTables created, String table) {
        this.texts = texts;
        this.created = created;
        this.table = table;
    }

    Optional<String> of(JsonObject column) {
        Optional<String> printed = column.optionalText("default");
        return texts.flavour().printsDefaultsAsSql()
                ? printed.filter(text -> !text.equals("NULL")).map(text -> mariaDb(column, text))
                : printed.map(text -> mySql(column, text));
    }

    private String mariaDb(JsonObject column, String text) {
        return texts.unqualified(text.contains("?") ? shown(column, text) : text);
    }

    private String mySql(JsonObject column, String text) {
        if (column.text("extra").contains("DEFAULT_GENERATED")) {
            return isNow(text) ? text : "(" + PrintedSql.withoutParentheses(PrintedSql.unescaped(text)) + ")";
        }
        return switch (column.text("base")) {
            case "bit" -> text;
            // here a zero byte ends it
            case "binary", "varbinary" -> shown(column, text);
            case "timestamp" -> instant(column, text);
            // a question mark may stand for a character outside of Unicode's basic plane
            default -> text.contains("?") ? shown(column, text) : MySqlLiterals.printed(text);
        };
    }

    /**
     * The catalog keeps a point in time as the session wrote it that made the table, whatever its time zone; only
     * {@code SHOW CREATE TABLE} knows better. With its offset it means the same in every session (manual, 13.2.2).
     */
    private String instant(JsonObject column, String text) {
        String literal = MySqlLiterals.printed(text);
        return text.startsWith("0000") ? literal : withOffset(shown(column, literal));
    }

    private static String withOffset(String literal) {
        return literal.endsWith("'") ? literal.substring(0, literal.length() - 1) + MySqlStyle.UTC + "'" : literal;
    }

    /** {@code CURRENT_TIMESTAMP}, or {@code CURRENT_TIMESTAMP(3)}. */
    private static boolean isNow(String text) {
        if (!text.startsWith("CURRENT_TIMESTAMP")) {
            return false;
        }
        SqlText sql = PrintedSql.of(text);
        return sql.size() == 1
                || sql.size() == 4 && sql.get(1).is("(") && sql.get(2).kind() == SqlLexer.Kind.NUMBER;
    }

    private String shown(JsonObject column, String fallback) {
        return created.of(table).columnDefault(column.text("name")).orElse(fallback);
    }
}
