package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.introspect.Row;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The SQL that makes what no record describes, as far as the server tells it. */
public final class MySqlOtherTexts {

    private static final Set<Refusal> HIDDEN = Set.of(Refusal.DENIED, Refusal.ABSENT);

    private static final String ATTRIBUTES = """
            SELECT TABLE_NAME AS NAME,
                   CONCAT_WS(', ',
                             CONCAT('ENGINE_ATTRIBUTE = ', QUOTE(CAST(NULLIF(ENGINE_ATTRIBUTE, '') AS CHAR))),
                             CONCAT('SECONDARY_ENGINE_ATTRIBUTE = ',
                                    QUOTE(CAST(NULLIF(SECONDARY_ENGINE_ATTRIBUTE, '') AS CHAR)))) AS WORDS
            FROM information_schema.TABLES_EXTENSIONS
            WHERE TABLE_SCHEMA = DATABASE()
              AND COALESCE(ENGINE_ATTRIBUTE, SECONDARY_ENGINE_ATTRIBUTE) IS NOT NULL
            """;

    private static final String AUTOEXTEND = """
            SELECT SUBSTRING(NAME, CHAR_LENGTH(DATABASE()) + 2) AS NAME,
                   CONCAT('AUTOEXTEND_SIZE = ', AUTOEXTEND_SIZE) AS WORDS
            FROM information_schema.INNODB_TABLESPACES
            WHERE AUTOEXTEND_SIZE > 0 AND LEFT(NAME, CHAR_LENGTH(DATABASE()) + 1) = CONCAT(DATABASE(), '/')
            """;

    private static final String TABLESPACES = """
            SELECT SUBSTRING(T.NAME, CHAR_LENGTH(DATABASE()) + 2) AS NAME,
                   CONCAT('TABLESPACE = `', REPLACE(S.NAME, '`', '``'), '`') AS WORDS
            FROM information_schema.INNODB_TABLES T
                JOIN information_schema.INNODB_TABLESPACES S ON S.SPACE = T.SPACE
            WHERE LEFT(T.NAME, CHAR_LENGTH(DATABASE()) + 1) = CONCAT(DATABASE(), '/')
            """;

    /** Options of tables, by the word for their kind. */
    private static final Map<String, String> OPTIONS = Map.of(
            "engine attributes of a table", ATTRIBUTES,
            "AUTOEXTEND_SIZE of a table", AUTOEXTEND,
            "tablespace of a table", TABLESPACES);

    private MySqlOtherTexts() {}

    /**
     * The texts of these, in an order in which they can be run.
     *
     * @param wanted what was found besides
     */
    public static List<UnmanagedText> read(Connection connection, List<Unmanaged> wanted) {
        List<UnmanagedText> texts = new ArrayList<>();
        try {
            for (Unmanaged each : wanted) {
                String name = each.name().name();
                if (OPTIONS.containsKey(each.kind())) {
                    option(connection, OPTIONS.get(each.kind()), name)
                            .ifPresent(sql -> texts.add(new UnmanagedText(each, List.of(sql))));
                } else if (each.kind().startsWith("package")) {
                    program(connection, each.kind(), name)
                            .ifPresent(statements -> texts.add(new UnmanagedText(each, statements)));
                }
            }
        } catch (SQLException e) {
            throw MySqlIntrospector.unreadable(e);
        }
        return List.copyOf(texts);
    }

    private static Optional<String> option(Connection connection, String query, String table) throws SQLException {
        try {
            return Row.all(connection, query, row -> Map.entry(row.text("NAME"), row.text("WORDS"))).stream()
                    .filter(found -> found.getKey().equalsIgnoreCase(table))
                    .map(found -> "ALTER TABLE " + MySqlNames.quoted(table) + ' ' + found.getValue())
                    .findFirst();
        } catch (SQLException refused) {
            if (HIDDEN.contains(Refusal.of(refused))) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** MariaDB's packages are in Oracle's words. */
    private static Optional<List<String>> program(Connection connection, String kind, String name) throws SQLException {
        return new ShowCreate(connection)
                .program(kind, name)
                .map(printed -> List.of(
                        "SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = "
                                + MySqlLiterals.text(printed.sqlMode()),
                        printed.sql(),
                        "SET SESSION sql_mode = @nestflux_sql_mode"));
    }
}
