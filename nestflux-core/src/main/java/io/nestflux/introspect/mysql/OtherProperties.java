package io.nestflux.introspect.mysql;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Row;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Properties that no record tells, of tables that are described: they are named, and left alone. {@code COLUMN_FORMAT}
 * and {@code STORAGE} of a column, which only NDB heeds, are told by {@code SHOW CREATE TABLE} alone: asking that of
 * every table would cost more than all the rest.
 */
final class OtherProperties {

    private static final String FILE = "file of a table";

    /** What anybody may see. Names of files of this database are as {@code table} or {@code table#p#partition}. */
    private static final String OF_TABLES = """
            SELECT 'file of a table' AS KIND, SUBSTRING(TABLESPACE_NAME, CHAR_LENGTH(DATABASE()) + 2) AS NAME
            FROM information_schema.TABLESPACES_EXTENSIONS
            WHERE LEFT(TABLESPACE_NAME, CHAR_LENGTH(DATABASE()) + 1) = CONCAT(DATABASE(), '/')
            UNION ALL
            SELECT 'engine attributes of a table', TABLE_NAME
            FROM information_schema.TABLES_EXTENSIONS
            WHERE TABLE_SCHEMA = DATABASE() AND COALESCE(ENGINE_ATTRIBUTE, SECONDARY_ENGINE_ATTRIBUTE) IS NOT NULL
            """;

    /** This takes the PROCESS privilege. */
    private static final String EXTENDED = """
            SELECT SUBSTRING(NAME, CHAR_LENGTH(DATABASE()) + 2) AS NAME
            FROM information_schema.INNODB_TABLESPACES
            WHERE AUTOEXTEND_SIZE > 0 AND LEFT(NAME, CHAR_LENGTH(DATABASE()) + 1) = CONCAT(DATABASE(), '/')
            """;

    private static final String ATTRIBUTES_OF_PARTS = """
            SELECT 'engine attributes of a column' AS KIND, CONCAT(TABLE_NAME, '.', COLUMN_NAME) AS NAME
            FROM information_schema.COLUMNS_EXTENSIONS
            WHERE TABLE_SCHEMA = DATABASE() AND COALESCE(ENGINE_ATTRIBUTE, SECONDARY_ENGINE_ATTRIBUTE) IS NOT NULL
            UNION ALL
            SELECT 'engine attributes of an index', CONCAT(TABLE_NAME, '.', CONSTRAINT_NAME)
            FROM information_schema.TABLE_CONSTRAINTS_EXTENSIONS
            WHERE CONSTRAINT_SCHEMA = DATABASE() AND COALESCE(ENGINE_ATTRIBUTE, SECONDARY_ENGINE_ATTRIBUTE) IS NOT NULL
            """;

    /** What a server before 8.0.21 does not have, or does not show. */
    private static final Set<Refusal> HIDDEN = Set.of(Refusal.DENIED, Refusal.ABSENT);

    private static final String PARTITION = "#p#";

    private final Connection connection;
    private final List<Unmanaged> found = new ArrayList<>();

    private OtherProperties(Connection connection) {
        this.connection = connection;
    }

    static List<Unmanaged> read(Connection connection, List<CrawledTable> crawled) throws SQLException {
        List<CrawledTable> tables = crawled.stream()
                .filter(table -> TableReader.isTable(table.values()))
                .toList();
        OtherProperties properties = new OtherProperties(connection);
        if (!tables.isEmpty()) {
            List<Unmanaged> ofTables = properties.ask(OF_TABLES, OtherProperties::property);
            properties.readTablespaces(tables, files(ofTables));
            properties.readAttributes(
                    tables, ofTables.stream().filter(each -> !isFile(each)).toList());
        }
        return properties.found;
    }

    private static boolean isFile(Unmanaged found) {
        return found.kind().equals(FILE);
    }

    private static Set<String> files(List<Unmanaged> found) {
        return tables(found.stream()
                .filter(OtherProperties::isFile)
                .map(each -> each.name().name())
                .toList());
    }

    /** @param alone those that have files of their own */
    private void readTablespaces(List<CrawledTable> tables, Set<String> alone) throws SQLException {
        Set<String> extended = tables(ask(EXTENDED, row -> row.text("NAME")));
        for (CrawledTable each : tables) {
            String name = each.values().text("name");
            String key = name.toLowerCase(Locale.ROOT);
            // one that has no file of its own though others have; where none has, that is the server's usual way
            if (!alone.isEmpty() && isInnoDb(each.values()) && !alone.contains(key)) {
                add("tablespace of a table", name);
            }
            if (extended.contains(key)) {
                add("AUTOEXTEND_SIZE of a table", name);
            }
        }
    }

    private static boolean isInnoDb(JsonObject table) {
        return table.optionalText("engine").filter("InnoDB"::equalsIgnoreCase).isPresent();
    }

    private static Set<String> tables(List<String> files) {
        Set<String> names = new HashSet<>();
        for (String file : files) {
            String name = file.toLowerCase(Locale.ROOT);
            int partition = name.indexOf(PARTITION);
            names.add(name);
            names.add(partition < 0 ? name : name.substring(0, partition));
        }
        return names;
    }

    private void readAttributes(List<CrawledTable> tables, List<Unmanaged> ofTables) throws SQLException {
        found.addAll(ofTables);
        boolean hasSecondaryEngine = tables.stream()
                .anyMatch(table -> table.values()
                        .optionalText("options")
                        .filter(options -> options.contains("SECONDARY_ENGINE="))
                        .isPresent());
        if (hasSecondaryEngine || !ofTables.isEmpty()) {
            found.addAll(ask(ATTRIBUTES_OF_PARTS, OtherProperties::property));
        }
        for (CrawledTable table : tables) {
            for (JsonObject column : table.columns()) {
                if (column.text("extra").contains("NOT SECONDARY")) {
                    add(
                            "column that a secondary engine leaves out",
                            table.values().text("name") + "." + column.text("name"));
                }
            }
        }
    }

    private <T> List<T> ask(String query, Row.Mapper<T> mapper) throws SQLException {
        try {
            return Row.all(connection, query, mapper);
        } catch (SQLException refused) {
            if (HIDDEN.contains(Refusal.of(refused))) {
                return List.of();
            }
            throw refused;
        }
    }

    private void add(String kind, String name) {
        found.add(Unmanaged.property(kind, new QualifiedName("", name)));
    }

    private static Unmanaged property(Row row) throws SQLException {
        return Unmanaged.property(row.text("KIND"), new QualifiedName("", row.text("NAME")));
    }
}
