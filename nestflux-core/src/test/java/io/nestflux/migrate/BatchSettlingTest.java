package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Servers;
import io.nestflux.migration.Batch;
import io.nestflux.sql.ObjectName;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.PgBouncer;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Statements that run in batches, among others: other sessions, other goals, other files. */
class BatchSettlingTest {

    private static final String UP = "-- nestflux:batch post(id) 3\nUPDATE post SET n = n + 1;";

    @TempDir
    Path directory;

    @DatabaseTest
    void aWayBackThatWasCutOffGoesOnBehindItsLastBatch(TestDatabase database) {
        Workbench bench = BatchRunTest.rows(database, directory, 10)
                .file("0001_fill.sql", UP)
                .file("0001_fill.down.sql", "-- nestflux:batch post(id) 4\nUPDATE post SET n = n - 1;");
        bench.migrate();

        stopAfter(1, listener -> Rollback.rollback(bench.request().withListener(listener), false));

        assertThat(bench.query("select count(*) from post where n = 0")).containsExactly("4");
        StatusResult.MigrationStatus status = bench.status().migrations().get(0);
        assertThat(status.reverting()).isTrue();
        assertThat(status.batch().orElseThrow().words()).isEqualTo("4 of 10 rows (40 %), up to id = 4");
        Rollback.rollback(bench.request(), false);
        assertThat(bench.query("select n from post")).hasSize(10).containsOnly("0");
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
    }

    @DatabaseTest
    void resolveForgetsHowFarItWasAndTakesTheWholeForDone(TestDatabase database) {
        Workbench bench = BatchRunTest.rows(database, directory, 10)
                .file("0001_fill.sql", "INSERT INTO note VALUES (1);\n" + UP + "\nDELETE FROM note;");
        BatchRunTest.migrateButStopAfter(bench, 2);

        ResolveResult result = Resolver.resolve(bench.request(), "0001", new Resolution.Statements(1));

        assertThat(result.from()).contains("1 of 3 statements done, of statement 2 6 of 10 rows (60 %), up to id = 6");
        assertThat(bench.status().migrations().get(0).batch()).isEmpty();
        bench.file(
                "0001_fill.sql", "INSERT INTO note VALUES (1);\n" + UP.replace("+ 1", "+ 100") + "\nDELETE FROM note;");
        BatchRunTest.migrateButStopAfter(bench, 1);
        assertThat(bench.query("select n from post order by id"))
                .containsExactly("101", "101", "101", "1", "1", "1", "0", "0", "0", "0");
        Resolver.resolve(bench.request(), "0001", new Resolution.Statements(2));
        bench.migrate();
        assertThat(bench.query("select count(*) from post where n = 0")).containsExactly("4");
        assertThat(bench.query("select * from note")).isEmpty();
        assertThat(bench.status().upToDate()).isTrue();
    }

    @DatabaseTest
    void aBatchThatGetsNoLockInTimeIsTriedAgainAndNoOtherIs(TestDatabase database) throws Exception {
        Workbench bench = BatchRunTest.rows(database, directory, 9).file("0001_fill.sql", UP);
        Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
        List<String> heard = new ArrayList<>();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update post set n = n where id = 5");

            Migrator.migrate(bench.request().withTimeouts(patient).withListener(new MigrateListener() {
                @Override
                public void batched(String file, int line, long rows, long total) {
                    heard.add("rows " + rows);
                }

                @Override
                public void retrying(String file, int line, Duration pause, String message) {
                    heard.add("retrying");
                    try {
                        other.rollback();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }));
        }

        assertThat(heard).startsWith("rows 3", "retrying").contains("rows 6", "rows 9");
        assertThat(bench.query("select n from post")).hasSize(9).containsOnly("1");
    }

    @DatabaseTest
    void aBatchHasTheTimeOfAStatement(TestDatabase database) {
        String slow = database.server().isPostgres() ? "(SELECT 1 FROM pg_sleep(0.2))" : "(SELECT 1 + sleep(0.2))";
        Workbench bench = BatchRunTest.rows(database, directory, 8)
                .file(
                        "0001_fill.sql",
                        "-- nestflux:statement-timeout 1s\n-- nestflux:batch post(id) 1\nUPDATE post SET n = n + "
                                + slow + ";");

        bench.migrate();

        assertThat(bench.query("select n from post")).hasSize(8).containsOnly("1");
    }

    @DatabaseTest
    void meetsOnceWhatWasThereWhileOthersInsertAndDelete(TestDatabase database) throws Exception {
        Workbench bench = BatchRunTest.rows(database, directory, 0)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 20\nUPDATE post SET n = n + 1 WHERE n >= 0;");
        database.execute("insert into post (id) values "
                + String.join(
                        ", ",
                        IntStream.rangeClosed(1, 400)
                                .mapToObj(i -> "(" + (i * 10) + ")")
                                .toList()));
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
            int number = 0;
            while (!ended.get() && number < 100_000) {
                int id = number % 400 * 10 + 5;
                database.execute(
                        "insert into post (id) values (" + id + ")",
                        "insert into post (id) values (" + (10_000 + number) + ")",
                        "delete from post where id = " + id);
                number++;
            }
            return number;
        });
        int runs = 0;
        while (runs == 0 || !bench.status().upToDate()) {
            BatchRunTest.migrateButStopAfter(bench, 7);
            assertThat(runs++).isLessThan(20);
        }
        ended.set(true);

        assertThat(writer.get(1, TimeUnit.MINUTES)).isPositive();
        assertThat(bench.query("select count(*) from post where n = 1 and id <= 4000 and mod(id, 10) = 0"))
                .containsExactly("400");
        assertThat(bench.query("select id from post where n > 1")).isEmpty();
    }

    @DatabaseTest
    void goesAlongTheIndexAndReadsNoMoreThanABatch(TestDatabase database) throws Exception {
        boolean postgres = database.server().isPostgres();
        database.execute("create table post (a int, b varchar(20), c int, n int default 0, primary key (a, b, c))");
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            values.append(i == 0 ? "" : ", ").append("(1, 'x', ").append(i).append(")");
        }
        database.execute(
                "insert into post (a, b, c) values " + values, postgres ? "analyze post" : "analyze table post");
        try (Connection connection = database.connect()) {
            ServerSession session = ServerSessions.of(
                    connection, Servers.version(connection), new Workbench(database, directory).request());
            BatchKey key = session.batchTable(new ObjectName("", "post"))
                    .key(new Batch(new ObjectName("", "post"), List.of("a", "b", "c"), 100, Duration.ZERO), "");
            String next = key.next(List.of("1", "x", "2500"), List.of("1", "x", "4999"), 100);
            String update =
                    "update post set n = 1 where " + key.range(List.of("1", "x", "2500"), List.of("1", "x", "2600"));

            for (String sql : List.of(next, update)) {
                assertThat(rowsRead(connection, sql, postgres)).as(sql).isBetween(1L, 2_000L);
            }
        }
    }

    /** How many rows the server reads; on PostgreSQL, by its plan, how many it takes for the condition. */
    private static long rowsRead(Connection connection, String sql, boolean postgres) throws Exception {
        try (Statement statement = connection.createStatement()) {
            if (postgres) {
                StringBuilder plan = new StringBuilder();
                try (ResultSet lines = statement.executeQuery("explain (analyze, costs off) " + sql)) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
                assertThat(plan.toString())
                        .contains("Index")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("Rows Removed");
                return 100;
            }
            statement.execute("flush status");
            statement.execute(sql);
            long read = 0;
            try (ResultSet counts = statement.executeQuery("show session status like 'Handler_read%'")) {
                while (counts.next()) {
                    read += counts.getLong(2);
                }
            }
            return read;
        }
    }

    @Tag("slow")
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void behindAPoolerInTransactionModeItIsRefusedWithTheWayOut(TestDatabase database) throws Exception {
        Workbench bench = BatchRunTest.rows(database, directory, 10).file("0001_fill.sql", UP);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, 2)) {
            assertThatThrownBy(() -> Migrator.migrate(PoolerTest.through(pooler, bench)))
                    .hasMessageStartingWith("NF-512")
                    .hasMessageContaining("it runs in batches, each of which is a transaction of its own")
                    .hasMessageContaining("connect to the server directly, past the pooler");
        }
        assertThat(bench.query("select n from post")).containsOnly("0");
    }

    @DatabaseTest(POSTGRES_18)
    void beyondAMillionRowsTheServersEstimateCounts(TestDatabase database) {
        Workbench bench = BatchRunTest.rows(database, directory, 0)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 1000000\nUPDATE post SET n = 1 WHERE id = 5;");
        database.execute("insert into post (id) select generate_series(1, 1100000)", "analyze post");

        BatchRunTest.migrateButStopAfter(bench, 1);

        assertThat(bench.status().migrations().get(0).batch().orElseThrow().words())
                .isEqualTo("1,000,000 of about 1,100,000 rows (90 %), up to id = 1000000");
        bench.migrate();
        assertThat(bench.query("select id from post where n = 1")).containsExactly("5");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void letsTheSqlModeOfTheFileDecideWhatQuotesMean(TestDatabase database) {
        Workbench bench = BatchRunTest.rows(database, directory, 5)
                .file(
                        "0001_fill.sql",
                        "SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';\n"
                                + "-- nestflux:batch \"post\"(\"id\") 2\nUPDATE \"post\" SET n = 1 WHERE '\\' <> ' where ';");

        bench.migrate();

        assertThat(bench.query("select n from post")).hasSize(5).containsOnly("1");
    }

    private static void stopAfter(int batches, Consumer<MigrateListener> run) {
        int[] left = {batches};
        assertThatThrownBy(() -> run.accept(new MigrateListener() {
                    @Override
                    public void batched(String file, int line, long rows, long total) {
                        if (--left[0] == 0) {
                            throw new IllegalStateException("died");
                        }
                    }
                }))
                .hasMessageContaining("died");
    }
}
