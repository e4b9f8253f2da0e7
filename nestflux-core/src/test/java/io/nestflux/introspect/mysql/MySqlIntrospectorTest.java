package io.nestflux.introspect.mysql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.CrawlerQueries;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestUser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

class MySqlIntrospectorTest {

    private static final String[] SCHEMA = {
        "create table `We``ird \"na.me' ä` (`select` int primary key, `b``t` varchar(10), key `i``x` (`b``t`(3)))",
        "create table Parent (id int auto_increment primary key, a int unique, check (a > 0)) comment 'it''s'",
        "create table child (id int primary key, p int, v int as (p + 1), foreign key (p) references Parent (id))"
    };

    @DatabaseTest({MYSQL, MARIADB})
    void readsAnEmptyDatabaseAsOneEmptySchema(TestDatabase database) {
        Catalog catalog = Reading.of(database);

        assertThat(catalog.schemas()).hasSize(1);
        assertThat(catalog.schemas().get(0).name()).isEmpty();
        assertThat(catalog.schemas().get(0).tables()).isEmpty();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void takesNamesAsTheyAre(TestDatabase database) {
        database.execute(SCHEMA);

        Table table = Reading.table(database, "We`ird \"na.me' ä");

        assertThat(table.columns()).extracting(Column::name).containsExactly("select", "b`t");
        assertThat(Reading.index(table, "i`x").parts().get(0).text()).isEqualTo("b`t");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsTheSameTwice(TestDatabase database) {
        database.execute(SCHEMA);

        assertThat(Reading.of(database)).isEqualTo(Reading.of(database));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsTableOptionsThatWereWrittenOut(TestDatabase database) {
        database.execute("create table plain (id int primary key) charset utf8mb4 collate utf8mb4_bin", """
                create table rich (id int auto_increment primary key) auto_increment = 100 row_format = compressed
                key_block_size = 8 stats_persistent = 1 charset latin1 comment 'it''s'
                """);

        Catalog catalog = Reading.of(database);

        assertThat(Reading.table(catalog, "plain").options())
                .isEqualTo(Options.NONE
                        .with(MySqlOption.ENGINE, "innodb")
                        .with(MySqlOption.CHARSET, "utf8mb4")
                        .with(MySqlOption.COLLATION, "utf8mb4_bin"));
        assertThat(Reading.table(catalog, "rich").comment()).contains("it's");
        assertThat(Reading.table(catalog, "rich").options())
                .isEqualTo(Options.NONE
                        .with(MySqlOption.ENGINE, "innodb")
                        .with(MySqlOption.CHARSET, "latin1")
                        .with(MySqlOption.COLLATION, "latin1_swedish_ci")
                        .with(MySqlOption.ROW_FORMAT, "compressed")
                        .with(MySqlOption.KEY_BLOCK_SIZE, 8L)
                        .with(MySqlOption.with("stats_persistent"), "1"));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void saysWhatItLeavesOut(TestDatabase database) {
        database.execute(
                "create table t (id int primary key)",
                "create table p (id int primary key) partition by hash (id) partitions 3",
                "create view v as select id from t",
                "create table gone (id int)",
                "create view broken as select id from gone",
                "drop table gone",
                "create table nestflux_history (id int primary key, a int unique, check (a > 0))");

        Catalog catalog = Reading.of(database);

        assertThat(catalog.schemas().get(0).tables()).extracting(Table::name).containsExactly("p", "t");
        assertThat(catalog.unmanaged()).extracting(Object::toString).containsExactly("broken view broken");
    }

    /** Whose definer is gone works no more, but is all there; whose text nobody shows to this user is named. */
    @DatabaseTest({MYSQL, MARIADB})
    void noViewIsLeftOutInSilence(TestDatabase database) throws SQLException {
        database.execute(
                "create table t (id int)",
                "create definer = ghost@localhost view ghost as select id from t",
                "create table gone (id int)",
                "create view broken as select * from gone",
                "create view on_it as select id from broken",
                "drop table gone");

        assertThat(Reading.of(database).schemas().get(0).objects())
                .extracting(SchemaObject::name)
                .containsExactly("ghost");
        assertThat(Reading.of(database).unmanaged())
                .extracting(Object::toString)
                .containsExactly("broken view broken", "broken view on_it");
        try (TestUser reader = TestUser.of(database, "grant select on " + database.name() + ".* to %s");
                Connection connection = DriverManager.getConnection(database.url(), reader.name(), reader.password())) {
            assertThat(Introspectors.forDialect(Servers.version(connection).dialect())
                            .introspect(connection, Scope.of(Set.of()))
                            .unmanaged())
                    .extracting(Object::toString)
                    .containsExactly("broken view broken", "unreadable view ghost", "broken view on_it");
        }
    }

    @DatabaseTest(MYSQL)
    void leavesNoPropertyOutInSilence(TestDatabase database) {
        database.execute(
                "create table plain (id int primary key)",
                "create table `pa.rt` (id int) partition by hash (id) partitions 2",
                "create table shared (id int) tablespace innodb_system",
                "create table wide (id int) autoextend_size = 4m",
                "create table `wide parts` (id int) autoextend_size = 4m partition by hash (id) partitions 2",
                "create table served (id int secondary_engine_attribute '{\"a\": 1}', other int not secondary,"
                        + " key k (id) secondary_engine_attribute '{\"a\": 1}')"
                        + " secondary_engine = rapid secondary_engine_attribute '{\"a\": 1}'");

        Catalog catalog = Reading.of(database);

        assertThat(catalog.unmanaged())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "tablespace of a table shared",
                        "AUTOEXTEND_SIZE of a table wide",
                        "AUTOEXTEND_SIZE of a table wide parts",
                        "engine attributes of a table served",
                        "engine attributes of a column served.id",
                        "engine attributes of an index served.k",
                        "column that a secondary engine leaves out served.other");
        assertThat(Reading.table(catalog, "served").options().family(MySqlOption.WITH))
                .containsExactly(entry("secondary_engine", "'rapid'"));
    }

    @DatabaseTest(MARIADB)
    void tellsMariaDbsKindsOfTablesApart(TestDatabase database) {
        database.execute(
                "create table plain (a int, b int, constraint c check (a < b))",
                "create table versioned (id int primary key) with system versioning",
                "create sequence seq",
                "create sequence huge as bigint unsigned",
                "create table lasting (s date not null, e date not null, period for p (s, e))");

        Catalog catalog = Reading.of(database);

        assertThat(catalog.schemas().get(0).tables())
                .extracting(Table::name)
                .containsExactly("lasting", "plain", "versioned");
        assertThat(catalog.objects().keySet())
                .extracting(Object::toString)
                .contains(
                        "sequence seq", "period lasting.p", "system versioning versioned.SYSTEM_TIME", "check plain.c")
                .doesNotContain("check lasting.p");
        assertThat(catalog.unmanaged()).extracting(Object::toString).containsExactly("sequence huge");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsTheSameWhateverTheSessionPrefersAndGivesItsPreferencesBack(TestDatabase database) throws SQLException {
        database.execute(SCHEMA);
        database.execute("create table t (a varchar(9) default 'x\\\\y', b varchar(9) as (concat(a, 'it''s')))");
        Catalog expected = Reading.of(database);

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "set sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES', sql_select_limit = 1, sql_quote_show_create = 0");
            statement.execute("insert into Parent (a) values (7)");

            assertThat(Reading.of(database, connection)).isEqualTo(expected);

            assertThat(one(statement, "select @@sql_mode")).isEqualTo("ANSI_QUOTES,NO_BACKSLASH_ESCAPES");
            assertThat(one(statement, "select @@sql_select_limit")).isEqualTo("1");
            assertThat(one(statement, "select @@sql_quote_show_create")).isEqualTo("0");
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            assertThat(one(statement, "select count(*) from Parent")).isEqualTo("0");
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void doesNotSeeTheSessionsTemporaryTables(TestDatabase database) throws SQLException {
        database.execute("create table t (id int primary key, name varchar(9))");
        Catalog expected = Reading.of(database);

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table t (other int)");
            statement.execute("create temporary table u (other int)");

            assertThat(Reading.of(database, connection)).isEqualTo(expected);
        }
    }

    @DatabaseTest(MYSQL)
    void readsEveryCharacterOverAConnectionThatSpeaksLatin1(TestDatabase database) throws SQLException {
        database.execute("create table `名` (`前` varchar(9) default '€' comment '漢')");
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "characterEncoding=ISO-8859-1";

        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
            assertThat(Reading.of(database, connection)).isEqualTo(Reading.of(database));
        }
        assertThat(Reading.table(database, "名").columns())
                .extracting(Column::name)
                .containsExactly("前");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void throwsWhenAnyQueryFails(TestDatabase database) throws SQLException {
        database.execute(SCHEMA);
        CatalogQueries good = CatalogQueries.of(Reading.dialect(database));
        CrawlerQueries crawler = good.crawler();
        String poison = " AND NO_SUCH_COLUMN = 1";
        List<CatalogQueries> poisoned = List.of(
                new CatalogQueries(crawler, good.indexes() + poison, good.checks()),
                new CatalogQueries(crawler, good.indexes(), good.checks() + poison),
                new CatalogQueries(
                        new CrawlerQueries(
                                crawler.dialect(),
                                crawler.schemas(),
                                crawler.tables() + poison,
                                crawler.columns(),
                                crawler.counts()),
                        good.indexes(),
                        good.checks()),
                new CatalogQueries(
                        new CrawlerQueries(
                                crawler.dialect(),
                                crawler.schemas(),
                                crawler.tables(),
                                crawler.columns() + " AND ORDINAL_POSITION = 1",
                                crawler.counts()),
                        good.indexes(),
                        good.checks()));

        try (Connection connection = database.connect()) {
            for (CatalogQueries queries : poisoned) {
                assertThatThrownBy(() -> new MySqlIntrospector(queries).introspect(connection, Scope.of(Set.of())))
                        .isInstanceOfSatisfying(
                                NestFluxException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.INTROSPECTION_FAILED));
            }
            assertThat(Reading.of(database, connection)).isEqualTo(Reading.of(database));
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void refusesAConnectionWithoutADatabase(TestDatabase database) throws SQLException {
        String url = database.url().replace("/" + database.name(), "/");
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
            assertThatThrownBy(() -> Reading.of(database, connection))
                    .isInstanceOf(NestFluxException.class)
                    .hasMessageContaining("no database");
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
