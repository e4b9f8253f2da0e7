package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.PgBouncer;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** PgBouncer stands between NestFlux and PostgreSQL. */
class PoolerTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inTransactionModeNothingIsLockedAndNothingRuns(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, 2)) {
            assertThatThrownBy(() -> Migrator.migrate(through(pooler, bench)))
                    .hasMessageStartingWith("NF-512: A pooler, such as PgBouncer, stands between")
                    .hasMessageContaining("past the pooler: -Dnestflux.url=")
                    .hasMessageContaining("-Dnestflux.pooler=session");

            assertThat(locks(bench)).isEmpty();
            assertThat(bench.history()).isEmpty();
            assertThat(StatusReader.read(through(pooler, bench)).migrations())
                    .extracting(StatusResult.MigrationStatus::state)
                    .containsExactly(StatusResult.State.PENDING);
            assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
            assertThat(Migrator.migrate(through(pooler, bench)).upToDate()).isTrue();
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inSessionModeManyRunnersApplyEachMigrationOnceAndLeaveNothingBehind(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nSET search_path = elsewhere;")
                .file("0002_i.sql", "CREATE INDEX CONCURRENTLY i ON a (id);")
                .file("0003_row.sql", "INSERT INTO a VALUES (1);");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.SESSION, 3)) {
            MigrateRequest request = through(pooler, bench).withSurroundings(Surroundings.UNKNOWN.with(Pooler.SESSION));

            assertThat(appliedByAll(8, request)).containsExactlyInAnyOrder("0001_a", "0002_i", "0003_row");
        }
        assertThat(bench.query("select id from a")).containsExactly("1");
        assertThat(locks(bench)).isEmpty();
    }

    private static MigrateRequest through(PgBouncer pooler, Workbench bench) {
        TestDatabase database = bench.database();
        return MigrateRequest.of(
                Database.at(pooler.url(database), database.user(), database.password()), bench.directory());
    }

    private static List<String> locks(Workbench bench) {
        return bench.query("select objid from pg_locks where locktype = 'advisory' and database ="
                + " (select oid from pg_database where datname = current_database())");
    }

    private static List<String> appliedByAll(int runners, MigrateRequest request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<String> applied = new ArrayList<>();
            Callable<List<String>> runner = () -> Workbench.ids(Migrator.migrate(request));
            for (Future<List<String>> done : threads.invokeAll(
                    IntStream.range(0, runners).mapToObj(i -> runner).toList())) {
                applied.addAll(done.get());
            }
            return applied;
        } finally {
            threads.shutdown();
        }
    }
}
