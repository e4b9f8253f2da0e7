package io.nestflux.migrate;

import static io.nestflux.migrate.Resolution.DONE;
import static io.nestflux.migrate.Resolution.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says of a migration is recorded as said, and the next run goes by it. */
class ResolverTest {

    @TempDir
    Path directory;

    private Workbench failedInThirdStatement(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\nCREATE TABLE b (id int);\n"
                                + "CREATE TABLE c (id int);");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        return bench;
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void goesOnBehindTheStatementThatIsSaidToHaveHappened(TestDatabase database) {
        Workbench bench = failedInThirdStatement(database);

        ResolveResult result = Resolver.resolve(bench.request(), "0001", Resolution.statement(3));

        assertThat(result.from()).startsWith("failed, 2 of 4 statements done (");
        assertThat(result.to()).startsWith("not finished, 3 of 4 statements done (");
        assertThat(result.next()).contains(new ResolveResult.Next("0001_a.sql", 4, "mvn nestflux:migrate"));
        assertThat(bench.migrate().applied().get(0).statements())
                .extracting(MigrateResult.Executed::number)
                .containsExactly(4);
    }

    @DatabaseTest
    void whatIsDoneCountsAsAppliedAndIsMarkedAsSaid(TestDatabase database) {
        Workbench bench = failedInThirdStatement(database);

        ResolveResult result = Resolver.resolve(bench.request(), "0001_a.sql", DONE);

        assertThat(result.to()).startsWith("resolved (").contains(" by " + database.user() + "@");
        assertThat(result.next()).isEmpty();
        HistoryEntry entry = bench.history().get(0);
        assertThat(entry.state()).isEqualTo(HistoryState.RESOLVED);
        assertThat(entry.progress().done()).isEqualTo(4);
        assertThat(bench.migrate().upToDate()).isTrue();
        assertThat(bench.states()).containsExactly(StatusResult.State.RESOLVED);
    }

    @DatabaseTest
    void whatIsPendingBeginsAtItsFirstStatement(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        database.execute("drop table a");

        ResolveResult result = Resolver.resolve(bench.request(), "1", PENDING);

        assertThat(result.from()).startsWith("applied (");
        assertThat(result.to()).isEqualTo("pending");
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
    }

    @DatabaseTest
    void anEditIsAcceptedByDeclaringTheFileDone(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.file("0001_a.sql", "-- of no use\nCREATE TABLE a (id int);");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-501");

        ResolveResult result = Resolver.resolve(bench.request(), "1", DONE);

        assertThat(result.from()).startsWith("applied (").endsWith("edited since");
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest
    void aFileThatIsGoneForGoodIsForgotten(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);");
        bench.migrate();
        bench.delete("0001_a.sql");

        assertThatThrownBy(() -> Resolver.resolve(bench.request(), "0001_a", DONE))
                .hasMessageStartingWith("NF-509: 0001_a.sql is not in the directory")
                .hasMessageContaining("bring the file back from version control")
                .hasMessageNotContaining("-Dnestflux.as=pending");
        ResolveResult result = Resolver.resolve(bench.request(), "1", PENDING);

        assertThat(result.from()).endsWith("its file missing");
        assertThat(result.to()).isEqualTo("forgotten");
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void aDownFileThatWasBegunIsMeantWhenStatementsAreCounted(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);")
                .file("0001_a.down.sql", "DROP TABLE b;\nDROP TABLE nope;\nDROP TABLE a;");
        bench.migrate();
        assertThatThrownBy(() -> Rollback.rollback(bench.request(), true)).hasMessageStartingWith("NF-504");

        ResolveResult result = Resolver.resolve(bench.request(), "1", Resolution.statement(2));

        assertThat(result.from()).startsWith("failed to be taken back, 1 of 3 statements done");
        assertThat(result.to()).startsWith("not wholly taken back, 2 of 3 statements done");
        assertThat(result.next()).contains(new ResolveResult.Next("0001_a.down.sql", 3, "mvn nestflux:rollback"));
        Rollback.rollback(bench.request(), true);
        assertThat(bench.query("show tables")).containsExactly("nestflux_history");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void aDownFileOfWhichNothingHappenedLeavesTheMigrationApplied(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);")
                .file("0001_a.down.sql", "DROP TABLE b;\nDROP TABLE nope;\nDROP TABLE a;");
        bench.migrate();
        assertThatThrownBy(() -> Rollback.rollback(bench.request(), true)).hasMessageStartingWith("NF-504");
        database.execute("create table b (id int)");

        ResolveResult result = Resolver.resolve(bench.request(), "1", Resolution.statement(0));

        assertThat(result.to()).startsWith("resolved (");
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest
    void sayingWhatIsKnownChangesNothing(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");

        assertThat(Resolver.resolve(bench.request(), "1", PENDING).changed()).isFalse();
        bench.migrate();

        assertThat(Resolver.resolve(bench.request(), "1", DONE).changed()).isFalse();
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aMigrationThatRunsNowIsLeftAlone(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        MigrateRequest impatient =
                bench.request().withTimeouts(new Timeouts(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ZERO));
        try (Connection other = database.connect()) {
            ServerSession runner = ServerSessions.of(other, io.nestflux.connect.Servers.version(other), impatient);
            assertThat(runner.tryLock()).isTrue();

            assertThatThrownBy(() -> Resolver.resolve(impatient, "1", DONE)).hasMessageStartingWith("NF-506");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatDoesNotExistIsRefused(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");

        assertThatThrownBy(() -> Resolver.resolve(bench.request(), "7", DONE))
                .hasMessageStartingWith("NF-509: There is no migration '7'")
                .hasMessageContaining("mvn nestflux:status");
        assertThatThrownBy(() -> Resolver.resolve(bench.request(), "1", Resolution.statement(2)))
                .hasMessageStartingWith("NF-509: 0001_a.sql has 1 statement, so there is no statement 2");
    }

    @DatabaseTest
    void aNumberThatTheDirectoryAndTheHistoryEachGiveToAnotherIsRefused(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.delete("0001_a.sql");
        bench.file("0001_b.sql", "CREATE TABLE b (id int);");

        assertThatThrownBy(() -> Resolver.resolve(bench.request(), "0001", DONE))
                .hasMessageStartingWith("NF-509: '0001' is the number of 0001_b and of 0001_a")
                .hasMessageContaining("-Dnestflux.migration=0001_b")
                .hasMessageContaining("-Dnestflux.migration=0001_a");
        assertThat(bench.history()).extracting(HistoryEntry::migration).containsExactly("0001_a");
        assertThat(Resolver.resolve(bench.request(), "0001_a", PENDING).to()).isEqualTo("forgotten");
    }

    @Test
    void readsWhatTheGoalIsTold() {
        assertThat(Resolution.parse("done")).isEqualTo(DONE);
        assertThat(Resolution.parse("statement:0")).isEqualTo(new Resolution.Statements(0));
        assertThat(Resolution.parse("statement:4")).isEqualTo(new Resolution.Statements(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "statement", "statement:-1", "4", ""})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Resolution.parse(text))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("-Dnestflux.as=statement:4");
    }
}
