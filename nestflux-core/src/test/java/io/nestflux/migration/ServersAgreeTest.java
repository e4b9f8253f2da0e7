package io.nestflux.migration;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.postgresql.util.PSQLException;

/** What NestFlux says about SQL from its text alone, against what the servers say. */
@Tag("slow")
class ServersAgreeTest {

    /** PostgreSQL's active_sql_transaction: "cannot run inside a transaction block". */
    private static final String NOT_IN_TRANSACTION = "25001";

    private static final int MYSQL_PARSE_ERROR = 1064;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void refusesInsideATransactionExactlyWhatNestFluxRunsOutside(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE TABLE t (a int PRIMARY KEY)",
                "CREATE INDEX i ON t (a)",
                "CREATE TABLE parts (a int) PARTITION BY LIST (a)",
                "CREATE TABLE part PARTITION OF parts FOR VALUES IN (1)",
                "CREATE MATERIALIZED VIEW v AS SELECT 1 AS a",
                "CREATE UNIQUE INDEX v_a ON v (a)",
                "CREATE TYPE e AS ENUM ('a')",
                "CLUSTER t USING t_pkey",
                "CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p"
                        + " WITH (connect = false, slot_name = NONE)",
                "CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'");
        List<String> statements = List.of(
                "CREATE INDEX CONCURRENTLY j ON t (a)",
                "CREATE UNIQUE INDEX CONCURRENTLY j ON t (a)",
                "CREATE INDEX j ON t (a)",
                "CREATE INDEX \"concurrently\" ON t (a)",
                "DROP INDEX CONCURRENTLY i",
                "DROP INDEX i",
                "REFRESH MATERIALIZED VIEW CONCURRENTLY v",
                "REINDEX TABLE t",
                "REINDEX TABLE CONCURRENTLY t",
                "REINDEX (VERBOSE, CONCURRENTLY) INDEX i",
                "REINDEX (CONCURRENTLY false) INDEX i",
                "REINDEX SCHEMA public",
                "REINDEX DATABASE " + database.name(),
                "REINDEX SYSTEM " + database.name(),
                "ALTER TABLE parts DETACH PARTITION part CONCURRENTLY",
                "ALTER TABLE parts DETACH PARTITION part",
                "VACUUM",
                "VACUUM (ANALYZE) t",
                "ANALYZE t",
                "CREATE DATABASE nowhere",
                "DROP DATABASE nowhere",
                "ALTER DATABASE " + database.name() + " SET TABLESPACE pg_default",
                "ALTER DATABASE " + database.name() + " SET work_mem = '4MB'",
                "CREATE TABLESPACE nowhere LOCATION '/nowhere'",
                "DROP TABLESPACE nowhere",
                "ALTER SYSTEM SET work_mem = '4MB'",
                "ALTER SYSTEM RESET ALL",
                "CLUSTER",
                "CLUSTER VERBOSE",
                "CLUSTER t",
                "CLUSTER (VERBOSE) t",
                "CLUSTER t USING t_pkey",
                "DISCARD ALL",
                "DISCARD PLANS",
                "CREATE SUBSCRIPTION r CONNECTION 'host=nowhere' PUBLICATION p",
                "CREATE SUBSCRIPTION r CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false)",
                "CREATE SUBSCRIPTION r CONNECTION 'host=nowhere' PUBLICATION p WITH (create_slot = true, enabled = false)",
                "ALTER SUBSCRIPTION s SET PUBLICATION q WITH (refresh = false)",
                "ALTER SUBSCRIPTION s SET (synchronous_commit = off)",
                "ALTER TYPE e ADD VALUE 'b'",
                "ALTER TYPE e RENAME VALUE 'a' TO 'c'",
                "CALL p()",
                "SAVEPOINT x",
                "PREPARE x AS SELECT 1",
                "LOCK TABLE t",
                "COMMENT ON TABLE t IS 'VACUUM'",
                "TRUNCATE t");
        List<String> differences = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                boolean outside = TransactionNeeds.of(sql, Dialect.POSTGRESQL) == TransactionNeeds.OUTSIDE;
                if (outside != NOT_IN_TRANSACTION.equals(state(statement, sql))) {
                    differences.add(sql);
                }
                connection.rollback();
            }
        } finally {
            // it would keep its database from being dropped
            database.execute("DROP SUBSCRIPTION s");
        }

        assertThat(differences).isEmpty();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void refusesToUseANewEnumValueBeforeTheCommitThatNestFluxPutsThere(TestDatabase database) throws SQLException {
        String script = "ALTER TYPE e ADD VALUE 'b'; INSERT INTO t VALUES ('b')";
        database.execute("CREATE TYPE e AS ENUM ('a')", "CREATE TABLE t (a e)");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TYPE e ADD VALUE 'b'");
            assertThat(state(statement, "INSERT INTO t VALUES ('b')")).isEqualTo("55P04");
            connection.rollback();

            Segments segments =
                    Segments.of(SqlScript.of(new StringReader(script), "", Dialect.POSTGRESQL), Dialect.POSTGRESQL);
            int segment = 1;
            while (segments.hasNext()) {
                SegmentStatement next = segments.next();
                if (next.segment() > segment) {
                    connection.commit();
                    segment = next.segment();
                }
                statement.execute(next.statement().sql());
            }
            connection.commit();
        }
    }

    @DatabaseTest
    void parsesEachStatementOfTheCorpus(TestDatabase database) throws Exception {
        List<String> refused = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (ScriptStatement next : corpus(dialect(database.server()))) {
                try {
                    statement.execute(next.sql());
                } catch (SQLException e) {
                    if (isSyntaxError(e)) {
                        refused.add(next.sql() + "\n→ " + e.getMessage());
                    }
                }
            }
        }

        assertThat(refused).isEmpty();
    }

    private static boolean isSyntaxError(SQLException e) {
        if (e instanceof PSQLException postgres) {
            // the driver itself does not know that E'…' goes on in the next line
            return postgres.getServerErrorMessage() != null && "42601".equals(e.getSQLState());
        }
        return e.getErrorCode() == MYSQL_PARSE_ERROR;
    }

    private static Dialect dialect(TestServer server) {
        return server == MYSQL ? Dialect.MYSQL : server == MARIADB ? Dialect.MARIADB : Dialect.POSTGRESQL;
    }

    private static List<ScriptStatement> corpus(Dialect dialect) throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(ServersAgreeTest.class.getResource(
                        "split/" + dialect.name().toLowerCase(Locale.ROOT)))
                .toURI());
        List<ScriptStatement> statements = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                if (!Files.readString(Path.of(file.toString().replaceAll("\\.sql$", ".expected")))
                        .startsWith("NF-")) {
                    statements.addAll(SqlScript.split(Files.readString(file), dialect));
                }
            }
        }
        return statements;
    }

    private static String state(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }
}
