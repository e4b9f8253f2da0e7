package io.nestflux.introspect;

import static schemacrawler.schemacrawler.MetadataRetrievalStrategy.data_dictionary_all;
import static schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy.tableColumnsRetrievalStrategy;
import static schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Column;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.InfoLevel;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;
import us.fatehi.utility.datasource.DatabaseServerType;

/**
 * The one door to SchemaCrawler: it runs a dialect's queries for tables and columns and hands back plain values, so
 * that no type of SchemaCrawler is seen anywhere else.
 *
 * <p>SchemaCrawler logs most failures and returns what it has got; a diff against half a catalog would create what is
 * there and drop what is wanted. So every warning is an error here, and the numbers of tables and columns are checked
 * against counts of the server's own.
 */
public final class Crawler {

    private static final String PACKED = "NF";

    private Crawler() {}

    /**
     * Reads tables and columns. The connection stays open and its transaction goes on; at least one schema must match.
     *
     * @throws NestFluxException {@code NF-601} if anything at all could not be read
     */
    public static List<CrawledTable> crawl(Connection connection, CrawlerQueries queries) {
        List<CrawledTable> tables = tables(catalog(UnaskedConnection.of(connection), queries));
        compare(tables, connection, queries);
        return tables;
    }

    private static Catalog catalog(Connection connection, CrawlerQueries queries) {
        try (WarningTrap trap = WarningTrap.set()) {
            // The source is a view of the caller's connection and closing it would close that: it is left open.
            Catalog catalog = SchemaCrawlerUtility.getCatalog(
                    DatabaseConnectionSources.fromConnection(
                            queries.dialect().callsJsonLong() ? PlainTexts.of(connection) : connection),
                    retrieval(connection, queries),
                    options(),
                    ConfigUtility.newConfig());
            trap.throwIfSprung();
            return catalog;
        } catch (NestFluxException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed("SchemaCrawler could not read the tables: " + innermost(e), e);
        }
    }

    private static SchemaRetrievalOptions retrieval(Connection connection, CrawlerQueries queries) {
        return SchemaRetrievalOptionsBuilder.builder()
                .withDatabaseServerType(new DatabaseServerType(
                        queries.dialect().name().toLowerCase(Locale.ROOT),
                        queries.dialect().productName()))
                .fromConnnection(connection)
                .withInformationSchemaViews(InformationSchemaViewsBuilder.builder()
                        .withSql(InformationSchemaKey.SCHEMATA, queries.schemas())
                        .withSql(InformationSchemaKey.TABLES, queries.tables())
                        .withSql(InformationSchemaKey.TABLE_COLUMNS, queries.columns())
                        .toOptions())
                .with(tablesRetrievalStrategy, data_dictionary_all)
                .with(tableColumnsRetrievalStrategy, data_dictionary_all)
                .toOptions();
    }

    private static SchemaCrawlerOptions options() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(
                        LimitOptionsBuilder.builder().tableTypes((String) null).toOptions())
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withMaxThreads(1)
                        .withSchemaInfoLevel(SchemaInfoLevelBuilder.builder()
                                .withInfoLevel(InfoLevel.unknown)
                                .setRetrieveTables(true)
                                .setRetrieveTableColumns(true)
                                .toOptions())
                        .toOptions());
    }

    private static List<CrawledTable> tables(Catalog catalog) {
        List<CrawledTable> tables = new ArrayList<>();
        for (Table table : catalog.getTables()) {
            List<JsonObject> columns = new ArrayList<>();
            for (Column column : table.getColumns()) {
                columns.add(packed(column));
            }
            tables.add(new CrawledTable(packed(table), columns));
        }
        return tables;
    }

    private static JsonObject packed(AttributedObject object) {
        return Json.parse(object.<String>getAttribute(PACKED));
    }

    private static void compare(List<CrawledTable> tables, Connection connection, CrawlerQueries queries) {
        long columns =
                tables.stream().mapToLong(table -> table.columns().size()).sum();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(queries.counts())) {
            row.next();
            if (row.getLong(1) != tables.size() || row.getLong(2) != columns) {
                throw failed(
                        "the server has %d tables with %d columns, but %d with %d could be read"
                                .formatted(row.getLong(1), row.getLong(2), tables.size(), columns),
                        null,
                        "run it again when nobody else changes tables",
                        "names that differ only in white space at their ends cannot be told apart: rename one");
            }
        } catch (SQLException e) {
            throw failed("the tables could not be counted: " + e.getMessage(), e);
        }
    }

    private static String innermost(Throwable error) {
        Throwable inner = error;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage());
    }

    private static NestFluxException failed(
            String problem, @org.jspecify.annotations.Nullable Throwable cause, String... hints) {
        return new NestFluxException(ErrorCode.INTROSPECTION_FAILED, problem, cause, hints);
    }
}
