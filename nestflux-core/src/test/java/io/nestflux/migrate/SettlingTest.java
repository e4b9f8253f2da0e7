package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.history.History;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/** What a person tells NestFlux about a database, and files that change who they are. */
class SettlingTest {

    @TempDir
    Path directory;

    @DatabaseTest({MYSQL, MARIADB})
    void anInterruptedStatementThatHappenedIsNotRunAgain(TestDatabase database) {
        Workbench bench = interruptedInSecondStatement(database);
        database.execute("alter table a add x int");

        Resolver.resolve(bench.request(), "0001_a", Resolution.statement(2));
        MigrateResult result = bench.migrate();

        assertThat(result.applied().get(0).statements())
                .extracting(MigrateResult.Executed::number)
                .containsExactly(3);
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anInterruptedStatementThatDidNotHappenRuns(TestDatabase database) {
        Workbench bench = interruptedInSecondStatement(database);

        Resolver.resolve(bench.request(), "0001_a", Resolution.statement(1));

        assertThat(bench.migrate().applied().get(0).statements())
                .extracting(MigrateResult.Executed::number)
                .containsExactly(2, 3);
    }

    /** As a runner leaves it that is killed while the second statement runs. */
    private Workbench interruptedInSecondStatement(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nALTER TABLE a ADD x int;\nCREATE TABLE b (id int);");
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withListener(new MigrateListener() {
                    @Override
                    public void executed(String file, int statement, int line, Duration duration) {
                        if (statement == 2) {
                            throw new IllegalStateException("killed");
                        }
                    }
                })))
                .hasMessage("killed");
        database.execute("alter table a drop x");
        assertThat(bench.states()).containsExactly(StatusResult.State.INTERRUPTED);
        return bench;
    }

    @DatabaseTest
    void anAdoptedDatabaseRunsOnlyWhatComesAfterTheBaseline(TestDatabase database) {
        database.execute("create table a (id int)");
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);");

        BaselineResult result = Baseliner.baseline(bench.request().withTarget("1"));

        assertThat(result.recorded()).containsExactly("0001_a");
        assertThat(result.pending()).containsExactly("0002_b");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
        assertThat(bench.states()).containsExactly(StatusResult.State.BASELINE, StatusResult.State.APPLIED);
    }

    @DatabaseTest
    void aBaselineOnTrialRecordsNothing(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");

        BaselineResult result = Baseliner.baseline(bench.request().withDryRun(true));

        assertThat(result.recorded()).containsExactly("0001_a");
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
        try (Connection connection = database.connect()) {
            assertThat(History.of(connection, "public").exists()).isFalse();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @DatabaseTest
    void aBaselineMayGrowUntilAMigrationRuns(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);")
                .file("0003_c.sql", "CREATE TABLE c (id int);")
                .file("0004_d.sql", "CREATE TABLE d (id int);");
        Baseliner.baseline(bench.request().withTarget("1"));
        assertThat(Baseliner.baseline(bench.request().withTarget("2")).recorded())
                .containsExactly("0002_b");
        Migrator.migrate(bench.request().withTarget("3"));

        assertThatThrownBy(() -> Baseliner.baseline(bench.request()))
                .hasMessageStartingWith("NF-520: Migrations have been run here already: 0003_c.sql is applied (")
                .hasMessageContaining("mvn nestflux:migrate")
                .hasMessageContaining("-Dnestflux.migration=0004_d -Dnestflux.as=done");
        assertThat(Baseliner.baseline(bench.request().withTarget("3")).recorded())
                .as("nothing is left to record")
                .isEmpty();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aFileMayTakeOnARoleThatCannotWriteTheHistory(TestDatabase database) {
        String role = "role_" + database.name();
        database.execute("create role " + role, "create schema s authorization " + role);
        try {
            Workbench bench = new Workbench(database, directory)
                    .file(
                            "0001_a.sql",
                            "SET ROLE " + role + ";\nCREATE TABLE s.a (id int);\n"
                                    + "CREATE INDEX CONCURRENTLY ON s.a (id);\nCREATE TABLE s.b (id int);\n")
                    .file("0002_c.sql", "CREATE TABLE public.c (id int);");

            bench.migrate();

            assertThat(bench.query("select tableowner from pg_tables where tablename in ('a', 'b')"))
                    .containsOnly(role);
            assertThat(bench.query("select tableowner from pg_tables where tablename = 'c'"))
                    .containsExactly(database.user());
        } finally {
            database.execute("drop owned by " + role, "drop role " + role);
        }
    }
}
