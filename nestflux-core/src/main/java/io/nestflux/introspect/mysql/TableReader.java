package io.nestflux.introspect.mysql;

import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Row;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts tables together from the answers to all queries that are about tables. */
final class TableReader {

    private final ServerTexts texts;
    private final CreateTables created;
    private final Checks checks;
    private final Indexes indexes;
    private final ForeignKeys foreignKeys;
    private final Srids srids;
    private final Set<String> partitioned;

    TableReader(
            Connection connection,
            CatalogQueries queries,
            ServerTexts texts,
            CreateTables created,
            List<CrawledTable> crawled)
            throws SQLException {
        this.texts = texts;
        this.created = created;
        this.checks = Checks.read(connection, queries, texts, created);
        this.indexes = Indexes.read(connection, queries, texts, created);
        this.foreignKeys = ForeignKeys.read(connection, texts.dialect());
        this.srids = Srids.read(connection, texts.dialect(), crawled);
        this.partitioned = partitioned(connection, texts.dialect(), crawled);
    }

    private static Set<String> partitioned(Connection connection, Dialect dialect, List<CrawledTable> tables)
            throws SQLException {
        if (!MySqlFlavour.of(dialect).optionsTellPartitions()) {
            return new HashSet<>(Row.all(connection, CatalogQueries.MYSQL_PARTITIONED, row -> row.text("TABLE_NAME")));
        }
        return tables.stream()
                .map(CrawledTable::values)
                .filter(values -> values.optionalText("options").orElse("").contains("partitioned"))
                .map(values -> values.text("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether something that the server lists as a table is one. */
    static boolean isTable(JsonObject values) {
        String type = values.text("type");
        return type.equals("BASE TABLE") || type.equals("SYSTEM VERSIONED");
    }

    Table read(CrawledTable crawled) {
        Table plain = plain(crawled);
        Table table = crawled.values().text("type").equals("SYSTEM VERSIONED")
                ? MariaDbTime.versioned(plain)
                : MariaDbTime.unversioned(plain);
        boolean periods = texts.flavour().hasPeriods() && checks.maybePeriod(table.name());
        return periods ? MariaDbTime.withPeriods(table, created.of(table.name())) : table;
    }

    private Table plain(CrawledTable crawled) {
        JsonObject values = crawled.values();
        String name = values.text("name");
        String engine = values.optionalText("engine")
                .orElseThrow(() -> MySqlIntrospector.unreadable(
                        "the table %s cannot be opened: %s".formatted(name, values.text("comment"))))
                .toLowerCase(Locale.ROOT);
        String collation = values.text("collation");
        ColumnReader columns =
                new ColumnReader(texts, created, name, collation, checks.ofColumns(name), srids.of(name));
        return new Table(
                name,
                crawled.columns().stream().map(columns::read).toList(),
                indexes.primaryKey(name, engine),
                List.of(),
                checks.of(name),
                indexes.of(name, engine),
                foreignKeys.of(name),
                values.optionalText("comment").filter(comment -> !comment.isEmpty()),
                TableOptions.read(
                        engine, collation, values.optionalText("options").orElse("")),
                partitioned.contains(name)
                        ? List.<SchemaObject>copyOf(
                                created.of(name).partitioning().stream().toList())
                        : List.of());
    }
}
