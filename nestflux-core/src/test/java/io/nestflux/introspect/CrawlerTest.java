package io.nestflux.introspect;

import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.parallel.Isolated;

/** SchemaCrawler behind its door: what it only warns of is an error. */
@Isolated("the loggers that are looked at are those of the whole JVM")
class CrawlerTest {

    private static final String SCHEMAS = "select null as catalog_name, 'app' as schema_name";
    private static final String TABLES = """
            select null as table_cat, 'app' as table_schem, 't' as table_name, 'TABLE' as table_type,
                   '{"name": "t"}' as nf""";
    private static final String COLUMNS = """
            select null as table_cat, 'app' as table_schem, 't' as table_name, name as column_name,
                   position as ordinal_position,
                   json_build_object('name', name)::text as nf
            from (values (1, 'z'), (2, 'a'), (3, 'm')) v (position, name)""";
    private static final String COUNTS = "select 1, 3";
    private static final String BROKEN = "select nothing from nowhere";

    @DatabaseTest(POSTGRES_18)
    void bringsTheColumnsInTheirOrder(TestDatabase database) throws SQLException {
        assertThat(crawl(database, SCHEMAS, TABLES, COLUMNS, COUNTS))
                .singleElement()
                .satisfies(table -> assertThat(table.columns())
                        .extracting(column -> column.text("name"))
                        .containsExactly("z", "a", "m"))
                .extracting(CrawledTable::values)
                .returns("t", (JsonObject values) -> values.text("name"));
    }

    @DatabaseTest(POSTGRES_18)
    void throwsForEachQueryThatFails(TestDatabase database) {
        assertFails(database, BROKEN, TABLES, COLUMNS, COUNTS);
        assertFails(database, SCHEMAS, BROKEN, COLUMNS, COUNTS);
        assertFails(database, SCHEMAS, TABLES, BROKEN, COUNTS);
        assertFails(database, SCHEMAS, TABLES, COLUMNS, BROKEN);
    }

    @DatabaseTest(POSTGRES_18)
    void throwsWhenSomethingDidNotArrive(TestDatabase database) {
        assertThatThrownBy(() -> crawl(database, SCHEMAS, TABLES, COLUMNS, "select 1, 4"))
                .hasMessageContaining("the server has 1 tables with 4 columns, but 1 with 3 could be read");
    }

    @DatabaseTest(POSTGRES_18)
    void leavesTheLoggersAsTheyWere(TestDatabase database) throws SQLException {
        Logger logger = Logger.getLogger("schemacrawler");
        logger.setLevel(Level.FINE);

        crawl(database, SCHEMAS, TABLES, COLUMNS, COUNTS);

        assertThat(logger.getLevel()).isEqualTo(Level.FINE);
        assertThat(logger.getUseParentHandlers()).isTrue();
        assertThat(logger.getHandlers()).isEmpty();
        logger.setLevel(null);
    }

    private static void assertFails(
            TestDatabase database, String schemas, String tables, String columns, String counts) {
        assertThatThrownBy(() -> crawl(database, schemas, tables, columns, counts))
                .isInstanceOfSatisfying(
                        NestFluxException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INTROSPECTION_FAILED))
                .hasMessageContaining("nowhere");
    }

    private static List<CrawledTable> crawl(
            TestDatabase database, String schemas, String tables, String columns, String counts) throws SQLException {
        try (Connection connection = database.connect()) {
            return Crawler.crawl(connection, new CrawlerQueries(Dialect.POSTGRESQL, schemas, tables, columns, counts));
        }
    }
}
