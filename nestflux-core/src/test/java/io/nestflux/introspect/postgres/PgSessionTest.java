package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.catalog;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.introspect.Row;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An introspection leaves no trace. */
class PgSessionTest {

    private static final String SETTINGS = """
            select name || '=' || setting as line from pg_settings
            where name in ('search_path', 'DateStyle', 'IntervalStyle', 'TimeZone', 'extra_float_digits',
                           'bytea_output', 'quote_all_identifiers', 'standard_conforming_strings', 'jit', 'enable_nestloop', 'transaction_isolation',
                           'transaction_read_only', 'default_transaction_isolation')
            order by name""";

    private static final String OWN_SETTINGS = """
            set search_path = app, public; set datestyle = 'ISO, DMY'; set intervalstyle = 'iso_8601';
            set timezone = 'Asia/Tokyo'; set extra_float_digits = 0; set bytea_output = 'escape'""";

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void leavesASessionThatCommitsByItselfAsItWas(TestDatabase database) throws SQLException {
        database.execute("create schema app", "create table app.t (d date default '2020-02-03')");
        try (Connection connection = database.connect()) {
            run(connection, OWN_SETTINGS);
            List<String> before = lines(connection, SETTINGS);

            catalog(connection, "app");

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.isClosed()).isFalse();
            assertThat(lines(connection, SETTINGS)).isEqualTo(before);
            run(connection, "create table app.writable ()");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void leavesATransactionAsItWas(TestDatabase database) throws SQLException {
        database.execute("create schema app");
        try (Connection connection = database.connect()) {
            run(connection, OWN_SETTINGS);
            connection.setAutoCommit(false);
            run(connection, "set local search_path = pg_temp; create table app.uncommitted (x int)");
            List<String> before = lines(connection, SETTINGS);
            String transaction = "select pg_current_xact_id()::text as line";
            List<String> id = lines(connection, transaction);

            assertThat(catalog(connection, "app").schema("app").orElseThrow().tables())
                    .singleElement()
                    .returns("uncommitted", table -> table.name());

            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(lines(connection, SETTINGS)).isEqualTo(before);
            assertThat(lines(connection, transaction)).isEqualTo(id);
            connection.rollback();
            assertThat(catalog(connection, "app").schema("app").orElseThrow().tables())
                    .isEmpty();
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void throwsWhenAQueryFailsAndSparesTheTransaction(TestDatabase database) throws SQLException {
        database.execute("create schema app", "create table app.t (x int)");
        try (Connection connection = database.connect();
                Connection other = database.connect()) {
            connection.setAutoCommit(false);
            run(connection, "create table app.uncommitted ()");
            other.setAutoCommit(false);
            run(other, "lock table pg_description in access exclusive mode");
            run(connection, "set local lock_timeout = 50");

            assertThatThrownBy(() -> catalog(connection, "app"))
                    .isInstanceOfSatisfying(
                            NestFluxException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.INTROSPECTION_FAILED))
                    .hasMessageContaining("lock timeout");

            other.rollback();
            assertThat(catalog(connection, "app").schema("app").orElseThrow().tables())
                    .hasSize(2);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void saysWhenTheConnectionIsGone(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.close();

            assertThatThrownBy(() -> catalog(connection, "app"))
                    .isInstanceOfSatisfying(
                            NestFluxException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.INTROSPECTION_FAILED));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        return Row.all(connection, sql, row -> row.text("line"));
    }
}
