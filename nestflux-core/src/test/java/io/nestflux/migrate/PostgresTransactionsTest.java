package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.history.Progress;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** How a file becomes transactions on PostgreSQL. */
@Tag("slow")
@Isolated("it fills the lock table, which all databases of a server share")
class PostgresTransactionsTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void anIndexThatIsBuiltConcurrentlyRunsOutsideOfTheTransaction(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", """
                        CREATE TABLE a (id int);
                        CREATE INDEX CONCURRENTLY a_id_idx ON a (id);
                        CREATE TABLE b (id int);
                        """);

        MigrateResult result = bench.migrate();

        assertThat(result.applied().get(0).transactions()).isEqualTo(2);
        assertThat(bench.query("select indisvalid from pg_index where indexrelid = 'a_id_idx'::regclass"))
                .containsExactly("t");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void anEnumValueIsAddedAndUsedInOneFile(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE a (m mood);")
                .file("0002_b.sql", "ALTER TYPE mood ADD VALUE 'happy';\nINSERT INTO a VALUES ('happy');");

        bench.migrate();

        assertThat(bench.query("select m from a")).containsExactly("happy");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void afterAFailureBehindACommittedPartTheNextRunGoesOnFromThere(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY i ON a (id);\nNONSENSE;");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("Statements 1 to 2 are applied and recorded")
                .hasMessageContaining("from statement 3 on");
        Progress progress = bench.history().get(0).progress();
        assertThat(progress.done()).isEqualTo(2);

        bench.file(
                "0001_a.sql",
                "CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY i ON a (id);\nCREATE TABLE b (id int);");
        bench.migrate();

        assertThat(bench.query("select to_regclass('b')")).containsExactly("b");
    }

    /** In one transaction this file fails on such a server: it has room for about 1,500 of these tables. */
    @DatabaseTest(POSTGRES_18)
    void aFirstMigrationOfManyTablesIsSplitBeforeTheLockTableOverflows(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_all.sql", tables(1, 2_000));

        MigrateResult.Applied applied = bench.migrate().applied().get(0);

        assertThat(applied.splitForLocks()).isTrue();
        assertThat(applied.transactions()).isBetween(2, 4);
        assertThat(bench.query("select count(*) from pg_class where relkind = 'r' and relname like 't\\_%'"))
                .containsExactly("2000");
    }

    @DatabaseTest(POSTGRES_18)
    void aSplitFileThatFailsLateGoesOnFromTheLastCommittedPart(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_all.sql", tables(1, 1_000) + "NONSENSE;");
        assertThatThrownBy(bench::migrate).hasMessageContaining("are applied and recorded; they stay");
        int done = bench.history().get(0).progress().done();
        assertThat(done).isBetween(500, 999);

        bench.file("0001_all.sql", tables(1, 1_001));
        MigrateResult.Applied applied = bench.migrate().applied().get(0);

        assertThat(applied.statements().get(0).number()).isEqualTo(done + 1);
    }

    /** What the file's words do not tell: here, locks are taken by a function. */
    @DatabaseTest(POSTGRES_14)
    void aTransactionThatOverflowsTheLockTableAllTheSameIsDividedFurther(TestDatabase database) {
        String locks = "SELECT pg_advisory_xact_lock(i) FROM generate_series(%d, %d) i;\n";
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        IntStream.range(0, 400)
                                .mapToObj(i -> locks.formatted(i * 50, i * 50 + 49))
                                .collect(Collectors.joining()));

        assertThat(bench.migrate().applied().get(0).transactions()).isGreaterThan(1);
    }

    @DatabaseTest(POSTGRES_14)
    void aStatementThatNeedsMoreLocksThanThereAreNamesTheSettingToRaise(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "SELECT pg_advisory_xact_lock(i) FROM generate_series(1, 100000) i;");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-510")
                .hasMessageContaining("raise max_locks_per_transaction");
    }

    @DatabaseTest(POSTGRES_18)
    void anOrdinaryFileIsOneTransaction(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_all.sql", tables(1, 100));

        assertThat(bench.migrate().applied().get(0).transactions()).isEqualTo(1);
    }

    private static String tables(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj("""
                        CREATE TABLE t_%d (
                          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                          a text NOT NULL UNIQUE,
                          b int UNIQUE,
                          c int UNIQUE
                        );
                        """::formatted).collect(Collectors.joining());
    }
}
