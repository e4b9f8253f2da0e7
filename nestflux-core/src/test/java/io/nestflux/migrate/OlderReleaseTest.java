package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** In a rolling deployment a replica of the older release starts beside a database that the newer one has migrated. */
@Tag("slow")
class OlderReleaseTest {

    @TempDir
    Path directory;

    /** A directory of 0001 beside a database that has 0002 and 0003 as well. */
    private Workbench older(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0001_a.down.sql", "DROP TABLE a;")
                .file("0002_b.sql", "CREATE TABLE b (id int);")
                .file("0002_b.down.sql", "DROP TABLE b;")
                .file("0003_c.sql", "CREATE TABLE c (id int);");
        bench.migrate();
        forget(bench, "0002_b.sql", "0002_b.down.sql", "0003_c.sql");
        return bench;
    }

    private static void forget(Workbench bench, String... files) {
        for (String file : files) {
            bench.delete(file);
        }
    }

    private NestFlux flux(TestDatabase database, FuturePolicy future) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(directory)
                .future(future)
                .load();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void startsAndRunsNothing(TestDatabase database) {
        Workbench bench = older(database);

        MigrateResult result = bench.migrate();

        assertThat(result.applied()).isEmpty();
        assertThat(result.newer()).containsExactly("0002_b.sql", "0003_c.sql");
        assertThat(result.olderRelease())
                .contains("This is an older release: the database also has 2 newer migrations, the last 0003_c.sql."
                        + " Nothing was run.");
        assertThat(bench.history()).hasSize(3);
        assertThat(Migrator.migrate(bench.request().withDryRun(true)).newer()).hasSize(2);
        assertThat(flux(database, FuturePolicy.ALLOW).validate().newer()).hasSize(2);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void isToldByStatusAndIsNoDrift(TestDatabase database) {
        Workbench bench = older(database);

        StatusResult status = flux(database, FuturePolicy.ALLOW).status();

        assertThat(bench.states()).containsExactly(State.APPLIED, State.NEWER, State.NEWER);
        assertThat(status.upToDate()).isTrue();
        assertThat(status.drifted()).isEmpty();
        assertThat(status.advice()).isEmpty();
        assertThat(status.json()).contains("\"state\" : \"NEWER\"");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void failsWhereThatIsWanted(TestDatabase database) {
        older(database);
        NestFlux flux = flux(database, FuturePolicy.FAIL);

        assertThatThrownBy(flux::migrate)
                .hasMessageStartingWith("NF-516: This is an older release")
                .hasMessageContaining("0003_c.sql")
                .hasMessageContaining("get the newer files");
        assertThatThrownBy(flux::validate).hasMessageStartingWith("NF-516: This is an older release");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void withSomethingPendingItIsAForkAndBothAreNamed(TestDatabase database) {
        Workbench bench = older(database).file("0002_mine.sql", "CREATE TABLE mine (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("  - 0002_b.sql   (applied ")
                .hasMessageContaining("  + 0002_mine.sql")
                .hasMessageContaining("get the newer files")
                .hasMessageNotContaining("as=pending");
        assertThatThrownBy(() -> flux(database, FuturePolicy.ALLOW).validate())
                .hasMessageStartingWith("NF-516")
                .hasMessageContaining("missing       0002_b.sql")
                .hasMessageContaining("pending       0002_mine.sql")
                .hasMessageNotContaining("as=pending");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void rollbackAndResolveRefuseBesideWhatIsNewer(TestDatabase database) {
        Workbench bench = older(database);

        assertThatThrownBy(() -> Rollback.rollback(bench.request(), true))
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("get the newer files");
        for (String name : new String[] {"0001", "0002", "0003_c"}) {
            assertThatThrownBy(() -> Resolver.resolve(bench.request(), name, Resolution.PENDING))
                    .hasMessageStartingWith("NF-502")
                    .hasMessageContaining("get the newer files")
                    .hasMessageNotContaining("as=pending");
        }
        assertThat(bench.history()).hasSize(3);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void noMigrationIsBegunByHandBesideWhatIsNewer(TestDatabase database) {
        older(database);

        assertThatThrownBy(() -> flux(database, FuturePolicy.ALLOW).generate(GenerateOptions.DEFAULT.withCustom(true)))
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("get the newer files");
        assertThat(directory.resolve("nestflux.lock")).doesNotExist();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void startsBesideANewerOneThatFailedHalfWay(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", """
                        -- nestflux:no-transaction
                        CREATE TABLE b (id int);
                        ALTER TABLE nowhere ADD COLUMN x int;
                        """);
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        forget(bench, "0002_b.sql");

        assertThat(bench.migrate().newer()).containsExactly("0002_b.sql");
        assertThat(bench.states()).containsExactly(State.APPLIED, State.NEWER);
        assertThat(flux(database, FuturePolicy.ALLOW).validate().newer()).containsExactly("0002_b.sql");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void startsBesideANewerOneThatIsBeingApplied(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        Workbench ahead = new Workbench(database, Files.createDirectory(directory.resolve("newer")))
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", """
                -- nestflux:no-transaction
                CREATE TABLE b (id int);
                ALTER TABLE a ADD COLUMN x int;
                """);
        try (Connection reader = database.connect();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.executeQuery("select count(*) from a").close();
            CountDownLatch waits = new CountDownLatch(1);
            CompletableFuture<MigrateResult> newer = CompletableFuture.supplyAsync(
                    () -> Migrator.migrate(ahead.request().withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            waits.countDown();
                        }
                    })),
                    task -> new Thread(task).start());
            assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(bench.migrate().newer()).containsExactly("0002_b.sql");
            assertThat(flux(database, FuturePolicy.ALLOW).validate().newer()).containsExactly("0002_b.sql");

            reader.rollback();
            assertThat(newer.get(1, TimeUnit.MINUTES).applied()).hasSize(1);
        }
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aGapBeforeWhatItKnowsIsNoOlderRelease(TestDatabase database) {
        Workbench bench = older(database);
        bench.file("0003_c.sql", "CREATE TABLE c (id int);");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-502").hasMessageContaining("0002_b.sql");
        assertThat(bench.states()).containsExactly(State.APPLIED, State.APPLIED, State.MISSING);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aDirectoryThatKnowsNothingAppliedIsTheWrongOne(TestDatabase database) {
        Workbench bench = older(database);
        forget(bench, "0001_a.sql", "0001_a.down.sql");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-502");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void anEditedFileStillStopsIt(TestDatabase database) {
        Workbench bench = older(database).file("0001_a.sql", "CREATE TABLE a (id bigint);");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-501");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void theOrderIsThatOfTheHistoryAndNotOfTheNumbers(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0003_c.sql", "CREATE TABLE c (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "CREATE TABLE b (id int);");
        Migrator.migrate(bench.request().withOutOfOrder(true));
        bench.delete("0002_b.sql");

        assertThat(bench.migrate().newer()).containsExactly("0002_b.sql");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void rowsCountAsWhatTheyMean(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        Baseliner.baseline(bench.request());
        bench.file("0002_b.sql", "CREATE TABLE b (id int);").file("0003_c.sql", "CREATE TABLE c (id int);");
        bench.file("0003_c.down.sql", "DROP TABLE c;");
        Resolver.resolve(bench.request(), "0002", Resolution.DONE);
        bench.migrate();
        Rollback.rollback(bench.request(), true);
        forget(bench, "0002_b.sql", "0003_c.sql", "0003_c.down.sql");

        assertThat(bench.migrate().newer())
                .as("adopted: known; declared done: newer; taken back: nothing is left of it")
                .containsExactly("0002_b.sql");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatItKnowsAndWasTakenBackIsPending(TestDatabase database) {
        Workbench bench = older(database);
        bench.file("0002_b.sql", "CREATE TABLE b (id int);").file("0003_c.sql", "CREATE TABLE c (id int);");
        bench.file("0002_b.down.sql", "DROP TABLE b;").file("0003_c.down.sql", "DROP TABLE c;");
        Rollback.rollback(bench.request().withTarget("1"), true);
        bench.file("0004_d.sql", "CREATE TABLE d (id int);");
        forget(bench, "0002_b.sql", "0002_b.down.sql");
        bench.file("0005_e.sql", "CREATE TABLE e (id int);");
        bench.migrate();
        forget(bench, "0005_e.sql");
        bench.file("0002_b.sql", "CREATE TABLE b (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("- 0005_e.sql")
                .hasMessageContaining("+ 0002_b.sql");
    }
}
