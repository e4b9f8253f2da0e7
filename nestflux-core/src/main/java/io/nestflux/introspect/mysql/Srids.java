package io.nestflux.introspect.mysql;

import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Row;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The spatial reference systems of MariaDB's geometry columns, which neither {@code COLUMNS} nor {@code SHOW CREATE
 * TABLE} tells. MySQL tells them with the columns.
 */
final class Srids {

    private static final Set<String> SPATIAL = Set.of(
            "geometry",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection");

    private final Map<String, Map<String, String>> byTable = new HashMap<>();

    private Srids() {}

    static Srids read(Connection connection, Dialect dialect, List<CrawledTable> tables) throws SQLException {
        boolean spatial = tables.stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> SPATIAL.contains(column.text("base")));
        Srids srids = new Srids();
        if (spatial && !MySqlFlavour.of(dialect).columnsTellSrids()) {
            Row.all(
                    connection,
                    CatalogQueries.MARIADB_SRIDS,
                    row -> srids.byTable
                            .computeIfAbsent(row.text("TABLE_NAME"), table -> new HashMap<>())
                            .put(row.text("COLUMN_NAME"), row.text("SRID")));
        }
        return srids;
    }

    /** Those of one table's columns, by column. */
    Map<String, String> of(String table) {
        return byTable.getOrDefault(table, Map.of());
    }
}
