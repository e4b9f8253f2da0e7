package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Servers;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What status says of a database that somebody is at work on, or was. */
class StatusTest {

    @TempDir
    Path directory;

    @DatabaseTest
    void tellsWhoIsAtWork(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        database.execute("update nestflux_history set state = 'running'");
        assertThat(bench.status().runner()).isEmpty();
        assertThat(bench.states()).containsExactly(StatusResult.State.INTERRUPTED);

        try (Connection other = database.connect()) {
            ServerSession runner = ServerSessions.of(other, Servers.version(other), bench.request());
            assertThat(runner.tryLock()).isTrue();

            assertThat(bench.status().runner())
                    .hasValueSatisfying(it -> assertThat(it.user()).isEqualTo(database.user()));
            assertThat(bench.states()).containsExactly(StatusResult.State.RUNNING);
            assertThat(bench.status().advice()).containsExactly("wait for the runner that is at work");
        }
    }

    @DatabaseTest
    void saysHowToSettleAStatementWhoseFateIsUnknown(TestDatabase database) {
        Workbench bench =
                new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);\nSELECT nope;");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        database.execute("update nestflux_history set state = 'running', statements_done = 1, intent = 2,"
                + " intent_hash = 'x'");

        StatusResult status = bench.status();

        assertThat(status.migrations().get(0).inQuestion()).contains(2);
        assertThat(status.advice())
                .singleElement()
                .asString()
                .contains(
                        "look whether statement 2 of 0001_a.sql",
                        "mvn nestflux:resolve -Dnestflux.migration=0001_a -Dnestflux.as=statement:2; if not:",
                        "-Dnestflux.as=statement:1");
    }

    @DatabaseTest
    void whatGotNoLockInTimeIsNotToBeCorrected(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "ALTER TABLE a ADD COLUMN b int;");
        Timeouts hasty = new Timeouts(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ZERO);
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from a").close();

            assertThatThrownBy(() -> Migrator.migrate(bench.request().withTimeouts(hasty)))
                    .hasMessageStartingWith("NF-506");
        }

        assertThat(bench.status().advice())
                .singleElement()
                .asString()
                .startsWith("let end what held the locks that 0002_b.sql needs, then go on: ");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
    }

    @DatabaseTest
    void whatStopsMigrateIsToldBeforeWhatItWouldDo(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0002_b.sql", "CREATE TABLE b (id int);");
        bench.migrate();
        bench.file("0001_a.sql", "CREATE TABLE a (id int);").file("0003_c.sql", "CREATE TABLE c (id int);");

        List<String> advice = bench.status().advice();

        assertThat(advice).singleElement().asString().contains("-Dnestflux.outOfOrder");
    }

    @DatabaseTest
    void isAlsoWrittenAsJson(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");

        assertThat(bench.status().json())
                .contains("\"upToDate\" : false", "\"state\" : \"PENDING\"", "\"runner\" : null", "\"advice\" : [");
    }
}
