package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.testing.Address;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import io.nestflux.testing.TestUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server does not let anybody migrate: it takes no writes, has no room, or this user has no right. */
@Tag("slow")
class HindranceTest {

    private static final Pattern GRANT = Pattern.compile("let somebody who may: (GRANT .*)");

    @TempDir
    Path directory;

    @Test
    void aHotStandbyTellsItsStatusAndTakesNoMigration() throws Exception {
        try (RunningServer server = POSTGRES_18.start(Durability.DURABLE)) {
            Files.writeString(directory.resolve("0001_a.sql"), "CREATE TABLE a (id int);");
            MigrateRequest request = request(server.address(), "postgres");
            Migrator.migrate(request);
            server.kill();
            Files.createFile(server.directory().resolve("data").resolve("standby.signal"));
            server.restart();

            assertThat(Migrator.migrate(request).upToDate()).isTrue();
            Files.writeString(directory.resolve("0002_b.sql"), "CREATE TABLE b (id int);");
            assertThatThrownBy(() -> Migrator.migrate(request))
                    .hasMessageStartingWith("NF-511: This PostgreSQL is a standby, or in recovery")
                    .hasMessageContaining("Nothing was run.")
                    .hasMessageContaining("connect to the primary");
            assertThat(StatusReader.read(request).migrations())
                    .extracting(StatusResult.MigrationStatus::state)
                    .containsExactly(StatusResult.State.APPLIED, StatusResult.State.PENDING);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aReadOnlyDatabaseIsNamedAsSuch(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        database.execute("alter database " + database.name() + " set default_transaction_read_only = on");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-511: This database takes no writes from this session")
                .hasMessageContaining("RESET default_transaction_read_only");
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aTransactionThatTurnsReadOnlyIsRolledBack(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nSET TRANSACTION READ ONLY;\nCREATE TABLE b (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-511: 0001_a.sql failed in line 3")
                .hasMessageContaining("Its transaction was rolled back");
        assertThat(bench.states()).containsExactly(StatusResult.State.FAILED);
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void aReadOnlyReplicaTellsItsStatusAndTakesNoMigration(TestServer kind) throws Exception {
        Files.writeString(directory.resolve("0001_a.sql"), "CREATE TABLE a (id int);");
        try (RunningServer server = kind.start(Durability.FAST)) {
            execute(server.address(), "create database shop");
            MigrateRequest request = request(server.address(), "shop");
            Migrator.migrate(request);
            execute(server.address(), "set global read_only = on");

            assertThat(Migrator.migrate(request).upToDate()).isTrue();
            Files.writeString(directory.resolve("0002_b.sql"), "CREATE TABLE b (id int);");
            assertThatThrownBy(() -> Migrator.migrate(request))
                    .hasMessageStartingWith("NF-511: This server takes no writes, or is not meant to: read_only is on.")
                    .hasMessageContaining("Nothing was run.")
                    .hasMessageContaining("connect to the primary");
            assertThat(StatusReader.read(request).migrations())
                    .extracting(StatusResult.MigrationStatus::state)
                    .containsExactly(StatusResult.State.APPLIED, StatusResult.State.PENDING);

            execute(server.address(), "set global read_only = off");
            assertThat(Workbench.ids(Migrator.migrate(request))).containsExactly("0002_b");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whoMayNotCreateTheHistoryOnPostgresIsToldTheGrant(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "SELECT 1;");
        try (TestUser user = TestUser.of(database, "revoke create on schema public from public")) {
            assertThatTheGrantMends(bench, as(user, bench));
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whoMayNotWriteTheHistoryOnMySqlIsToldTheGrant(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "SELECT 1;");
        try (TestUser user = TestUser.of(database, "grant select, create on " + database.name() + ".* to %s")) {
            assertThatTheGrantMends(bench, as(user, bench));
        }
    }

    private static void assertThatTheGrantMends(Workbench bench, MigrateRequest request) {
        NestFluxException refused = catchThrowableOfType(NestFluxException.class, () -> Migrator.migrate(request));

        assertThat(refused.code()).isEqualTo(ErrorCode.RIGHTS_MISSING);
        assertThat(bench.history()).isEmpty();
        Matcher grant = GRANT.matcher(refused.getMessage());
        assertThat(grant.find()).isTrue();
        bench.database().execute(grant.group(1).split("; "));
        assertThat(Workbench.ids(Migrator.migrate(request))).containsExactly("0001_a");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whoMayNotReadTheHistoryIsToldTheGrant(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "SELECT 1;");
        bench.migrate();
        try (TestUser user = TestUser.of(database)) {
            NestFluxException refused =
                    catchThrowableOfType(NestFluxException.class, () -> StatusReader.read(as(user, bench)));

            assertThat(refused.code()).isEqualTo(ErrorCode.RIGHTS_MISSING);
            Matcher grant = GRANT.matcher(refused.getMessage());
            assertThat(grant.find()).isTrue();
            database.execute(grant.group(1).split("; "));
            assertThat(StatusReader.read(as(user, bench)).upToDate()).isTrue();
        }
    }

    /** {@code /dev/full} is a disk without room. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresAFullDiskLeavesNothingOfTheFile(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCOPY (SELECT 1) TO '/dev/full';");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-514: 0001_a.sql failed in line 2")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("Its transaction was rolled back")
                .hasMessageContaining("make room");
        assertThat(bench.history()).extracting(HistoryEntry::state).containsExactly(HistoryState.FAILED);

        bench.file("0001_a.sql", "CREATE TABLE a (id int);");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlAFullTableLeavesWhatRanBefore(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", """
                SET max_heap_table_size = 16384;
                CREATE TABLE a (x char(250)) ENGINE = MEMORY;
                CREATE TABLE b AS SELECT 1 AS x;
                CREATE TABLE c (x char(250)) ENGINE = MEMORY AS
                  SELECT repeat('x', 250) AS x FROM information_schema.collations;
                """);

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-514: 0001_a.sql failed in line 4")
                .hasMessageContaining("The server has no room left")
                .hasMessageContaining("Statements 1 to 3 are applied and recorded; they stay.");
        assertThat(bench.history()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(HistoryState.FAILED);
            assertThat(entry.progress().done()).isEqualTo(3);
        });
        assertThat(bench.query("show tables")).doesNotContain("c");
    }

    @DatabaseTest(MYSQL)
    void aServerThatWantsPrimaryKeysTakesTheHistory(TestDatabase database) throws Exception {
        Files.writeString(directory.resolve("0001_a.sql"), "CREATE TABLE a (id int PRIMARY KEY);");
        Files.writeString(directory.resolve("0002_b.sql"), "CREATE TABLE b (id int);");
        String url = database.url() + "&sessionVariables=sql_require_primary_key=ON";
        MigrateRequest request = MigrateRequest.of(Database.at(url, database.user(), database.password()), directory);

        assertThatThrownBy(() -> Migrator.migrate(request))
                .hasMessageStartingWith("NF-504: 0002_b.sql failed")
                .hasMessageContaining("sql_require_primary_key");
        assertThat(new Workbench(database, directory).states())
                .containsExactly(StatusResult.State.APPLIED, StatusResult.State.FAILED);
    }

    private MigrateRequest request(Address server, String database) {
        return MigrateRequest.of(Database.at(server.jdbcUrl(database), server.user(), server.password()), directory);
    }

    private static MigrateRequest as(TestUser user, Workbench bench) {
        return MigrateRequest.of(Database.at(bench.database().url(), user.name(), user.password()), bench.directory());
    }

    private static void execute(Address server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aVeryShortStatementTimeoutIsNamedAsThat(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        database.execute("alter table nestflux_history rename to kept");
        database.execute("create view nestflux_history as select kept.* from kept, pg_sleep(0.2)");
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "options=-c%20statement_timeout=50";
        Database hurried = Database.at(url, database.user(), database.password());

        assertThatThrownBy(() -> StatusReader.read(bench.request().withDatabase(hurried)))
                .hasMessageContaining("a limit of time cuts NestFlux's own questions short")
                .hasMessageContaining("statement_timeout");
    }
}
