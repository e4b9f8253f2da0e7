package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every server: what is pending, what stops a run, what is recorded. */
class MigratorTest {

    @TempDir
    Path directory;

    @DatabaseTest
    void appliesWhatIsPendingInOrderAndThenHasNothingToDo(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_user.sql", "CREATE TABLE member (id int PRIMARY KEY);\nINSERT INTO member VALUES (1);\n")
                .file("0002_name.sql", "ALTER TABLE member ADD COLUMN name varchar(20);\n");

        MigrateResult first = bench.migrate();
        MigrateResult second = bench.migrate();

        assertThat(Workbench.ids(first)).containsExactly("0001_user", "0002_name");
        assertThat(first.applied().get(0).statements())
                .extracting(MigrateResult.Executed::number, MigrateResult.Executed::line)
                .containsExactly(tuple(1, 1), tuple(2, 2));
        assertThat(second.upToDate()).isTrue();
        assertThat(bench.query("select name from member")).hasSize(1);
    }

    @DatabaseTest
    void appliesOnlyWhatIsNew(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "CREATE TABLE b (id int);");

        assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
    }

    @DatabaseTest
    void recordsWhoDidWhatWhenAndHowFar(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);");
        bench.migrate();

        HistoryEntry entry = bench.history().get(0);

        assertThat(entry.state()).isEqualTo(HistoryState.APPLIED);
        assertThat(entry.progress().statements()).isEqualTo(2);
        assertThat(entry.progress().done()).isEqualTo(2);
        assertThat(entry.progress().intent()).isEmpty();
        assertThat(entry.appliedBy()).startsWith(database.user() + "@");
        assertThat(entry.finishedAt()).hasValueSatisfying(end -> assertThat(end).isAfterOrEqualTo(entry.startedAt()));
        assertThat(entry.failure()).isEmpty();
    }

    @DatabaseTest
    void stopsAtTheTarget(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);")
                .file("0003_c.sql", "CREATE TABLE c (id int);");

        assertThat(Workbench.ids(Migrator.migrate(bench.request().withTarget("0002"))))
                .containsExactly("0001_a", "0002_b");
        assertThat(bench.states())
                .containsExactly(StatusResult.State.APPLIED, StatusResult.State.APPLIED, StatusResult.State.PENDING);
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withTarget("7")))
                .isInstanceOfSatisfying(
                        NestFluxException.class,
                        unknown -> assertThat(unknown.code()).isEqualTo(ErrorCode.TARGET_UNKNOWN));
    }

    @DatabaseTest
    void refusesAnAppliedFileThatWasEditedAndNamesTheStatement(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);");
        bench.migrate();
        bench.file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id bigint);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-501")
                .hasMessageContaining("0001_a.sql")
                .hasMessageContaining("statement 2 is not what ran; line 2 now says: CREATE TABLE b (id bigint)");
        assertThat(bench.states()).containsExactly(StatusResult.State.EDITED);
    }

    @DatabaseTest
    void doesNotCallLineEndingsAnEdit(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);\n-- done\n");
        bench.migrate();
        bench.file("0001_a.sql", "\uFEFFCREATE TABLE a (id int);\r\n-- done\r\n");

        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest
    void refusesWhenAnAppliedFileIsMissing(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.delete("0001_a.sql");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("- 0001_a.sql   (applied ");
        assertThat(bench.states()).containsExactly(StatusResult.State.MISSING);
    }

    @DatabaseTest
    void appliesLateOnlyWhenAllowed(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0003_c.sql", "CREATE TABLE c (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "CREATE TABLE b (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-503: 0002_b.sql is pending, but 0003_c.sql")
                .hasMessageContaining("-Dnestflux.outOfOrder");
        assertThat(bench.states())
                .containsExactly(
                        StatusResult.State.APPLIED, StatusResult.State.OUT_OF_ORDER, StatusResult.State.APPLIED);
        assertThat(Workbench.ids(Migrator.migrate(bench.request().withOutOfOrder(true))))
                .containsExactly("0002_b");
    }

    @DatabaseTest
    void aDryRunSaysWhatWouldRunAndRunsNothing(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");

        MigrateResult result = Migrator.migrate(bench.request().withDryRun(true));

        assertThat(result.dryRun().orElseThrow()).contains("-- 0001_a.sql\n", "CREATE TABLE a (id int);\n");
        assertThat(result.applied()).isEmpty();
        assertThat(bench.history()).isEmpty();
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
    }

    /** What is read of a database by somebody who looks at nothing. */
    private record EmptyCatalog(String fingerprint) implements CatalogReading {

        @Override
        public Likeness likeness(String recorded) {
            return Likeness.SAME;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    @DatabaseTest
    void recordsTheFingerprintAfterTheLastFile(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);");

        MigrateResult result = Migrator.migrate(bench.request().withFingerprint(connection -> new EmptyCatalog("abc")));

        assertThat(result.fingerprint()).contains("abc");
        assertThat(bench.status().fingerprint()).contains("abc");
        assertThat(bench.history())
                .extracting(HistoryEntry::fingerprint)
                .containsExactly(Optional.empty(), Optional.of("abc"));
    }

    @DatabaseTest
    void anEmptyFileIsAppliedToo(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_nothing.sql", "-- nothing yet\n");

        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_nothing");
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest
    void aFailureShowsFileLineStatementAndTheServersWords(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        "CREATE TABLE a (id int);\n\n-- a comment\nALTER TABLE\n  nope ADD COLUMN x int;\n");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504: 0001_a.sql failed in line")
                .hasMessageContaining("statement 2 of 2")
                .hasMessageContaining("SQLSTATE 42")
                .hasMessageContaining("nope")
                .hasMessageContaining("4 | ALTER TABLE nope ADD COLUMN x int");
        assertThat(bench.states()).containsExactly(StatusResult.State.FAILED);
        assertThat(bench.status().migrations().get(0).failure())
                .hasValueSatisfying(it -> assertThat(it).contains("nope"));
    }

    @DatabaseTest
    void settingsOfOneFileDoNotReachTheNext(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_settings.sql",
                        postgres
                                ? "CREATE SCHEMA other; SET search_path = other; SET lock_timeout = '1ms';"
                                : "SET foreign_key_checks = 0; SET sql_mode = 'ANSI_QUOTES'; USE information_schema;")
                .file(
                        "0002_use.sql",
                        postgres
                                ? "CREATE TABLE probe AS SELECT current_setting('search_path') AS v;"
                                : "CREATE TABLE probe AS SELECT concat(@@foreign_key_checks IS TRUE, @@sql_mode = 'ANSI_QUOTES', database()) AS v;");

        bench.migrate();

        assertThat(bench.query("select v from probe"))
                .containsExactly(postgres ? "\"$user\", public" : "10" + database.name());
    }

    /** Hooks, and a file: what few files set, in each way that a SET can be written, is found as it was. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatIsSeldomSetDoesNotReachTheNextFileEither(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("beforeMigrate.sql", "SET div_precision_increment = 9;")
                .file("afterEachMigrate.sql", "SET net_write_timeout = 13;")
                .file("0001_settings.sql", """
                        SET @kept = 1, max_join_size = 7, SESSION auto_increment_increment = 5, @@net_read_timeout = 11,
                            @@local.optimizer_search_depth = 3;
                        SET timestamp = 86400;
                        SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE;
                        CREATE TABLE own AS SELECT concat_ws(' ', @@max_join_size, @@auto_increment_increment,
                            @@net_read_timeout, @@optimizer_search_depth, now() < '1980-01-01', 1 / 3) AS v;""")
                .file("0002_use.sql", """
                        CREATE TABLE probe AS SELECT concat_ws(' ', @@max_join_size > 7, @@auto_increment_increment,
                            @@net_read_timeout > 11, @@optimizer_search_depth > 3, now() < '1980-01-01', 1 / 3,
                            @@net_write_timeout > 13, %s) AS v;""".formatted(
                                database.server() == MYSQL ? "@@transaction_isolation" : "@@tx_isolation"));

        bench.migrate();

        assertThat(bench.query("select v from own")).containsExactly("7 5 11 3 1 0.3333");
        assertThat(bench.query("select v from probe")).containsExactly("1 1 1 1 0 0.3333 1 REPEATABLE-READ");
    }

    @DatabaseTest
    void secretsDoNotReachMessagesOrHistory(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_role.sql",
                        database.server().isPostgres()
                                ? "CREATE ROLE nobody_x PASSWORD 'hunter22' NONSENSE;"
                                : "CREATE USER nobody_x IDENTIFIED BY 'hunter22' NONSENSE;");

        assertThatThrownBy(bench::migrate).isInstanceOfSatisfying(NestFluxException.class, failure -> {
            assertThat(failure).hasStackTraceContaining("NF-504");
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain("hunter22");
        });
        assertThat(bench.history().toString()).doesNotContain("hunter22");
    }

    @DatabaseTest
    void anUnknownLaterLayoutIsNotGuessedAt(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        database.execute("update nestflux_history set layout = 99");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-508").hasMessageContaining("layout 99");
    }

    @DatabaseTest
    void noticesAndWarningsAreHeard(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\n\nDROP TABLE IF EXISTS not_there;");
        List<String> heard = new ArrayList<>();

        Migrator.migrate(bench.request().withListener(new MigrateListener() {
            @Override
            public void warning(String file, int line, String message) {
                heard.add(file + ":" + line + " " + message);
            }
        }));

        assertThat(heard)
                .singleElement()
                .asString()
                .startsWith("0001_a.sql:3 statement 2 (DROP TABLE IF EXISTS not_there): ");
    }
}
