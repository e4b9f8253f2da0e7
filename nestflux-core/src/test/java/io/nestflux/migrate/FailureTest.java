package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What a failure in the middle of a file leaves behind, and what the next run does about it. */
class FailureTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresAFailedFileLeavesNothingAndTheCorrectedOneRunsAsAWhole(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);\nCREATE TABLE a (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("0002_b.sql failed in line 2, statement 2 of 2 (SQLSTATE 42P07")
                .hasMessageContaining("the database is as it was before this file");
        assertThat(bench.query("select to_regclass('b')")).containsOnlyNulls();
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.FAILED);

        bench.file("0002_b.sql", "CREATE TABLE b2 (id int);");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
        assertThat(bench.history()).extracting(HistoryEntry::state).containsOnly(HistoryState.APPLIED);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlACorrectedFileGoesOnFromTheStatementThatFailed(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\nALTER TABLE nope ADD x int;\nCREATE TABLE c (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("statement 3 of 4")
                .hasMessageContaining("Statements 1 to 2 are applied and recorded; they stay.")
                .hasMessageContaining("correct the file from statement 3 on");
        assertThat(bench.history().get(0).progress().done()).isEqualTo(2);
        assertThat(bench.history().get(0).progress().intent()).isEmpty();

        bench.file(
                "0001_a.sql",
                "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\nALTER TABLE a ADD x int;\nCREATE TABLE c (id int);");
        MigrateResult result = bench.migrate();

        assertThat(result.applied().get(0).statements())
                .extracting(MigrateResult.Executed::number)
                .containsExactly(3, 4);
        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlAFileThatChangesWhatAlreadyRanIsRefused(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nALTER TABLE nope ADD x int;");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        bench.file("0001_a.sql", "CREATE TABLE a (id bigint);\nALTER TABLE a ADD x int;");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-501")
                .hasMessageContaining("after its first statement, and these are no longer what ran");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void settingsOfStatementsThatRanHoldForTheRestOfTheFile(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "SET foreign_key_checks = 0;\nCREATE TABLE a (id int PRIMARY KEY);\nNONSENSE;");
        assertThatThrownBy(bench::migrate).hasMessageContaining("statement 3 of 3");
        bench.file(
                "0001_a.sql",
                "SET foreign_key_checks = 0;\nCREATE TABLE a (id int PRIMARY KEY);\n"
                        + "CREATE TABLE b (a_id int, FOREIGN KEY (a_id) REFERENCES later (id));");

        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aDeferredConstraintThatFailsAtCommitIsAFailureLikeAnyOther(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", """
                        CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES a DEFERRABLE INITIALLY DEFERRED);
                        INSERT INTO a VALUES (1, 2);
                        """);

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("failed when its transaction was committed (SQLSTATE 23503");
        assertThat(bench.query("select to_regclass('a')")).containsOnlyNulls();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anAnnouncedStatementThatWasNotRecordedAsDoneStopsTheNextRun(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nALTER TABLE nope ADD x int;");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        database.execute("update nestflux_history set state = 'running', intent = 2, intent_hash = 'x'");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-505")
                .hasMessageContaining("ended while statement 2 of 2 ran")
                .hasMessageContaining("2 | ALTER TABLE nope ADD x int");
        assertThat(bench.states()).containsExactly(StatusResult.State.UNKNOWN);
    }

    @DatabaseTest({POSTGRES_14, MYSQL})
    void aFailedFileThatLeftNothingMayBeDeleted(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "NONSENSE;");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        bench.delete("0001_a.sql");

        assertThat(bench.migrate().upToDate()).isTrue();
    }

    @DatabaseTest
    void theServersErrorIsToldAndTheSecretHiddenHoweverLongItIs(TestDatabase database) {
        String secret = "s3cr3t".repeat(840);
        database.execute("create table api_token (id int primary key, token varchar(40))");
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "insert into api_token values (1, '" + secret + "');");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504")
                .hasMessageContaining("SQLSTATE 22001")
                .hasMessageContaining("insert into api_token values (1, '***')")
                .message()
                .doesNotContain("s3cr3t");
        assertThat(bench.states()).containsExactly(StatusResult.State.FAILED);
        assertThat(bench.query("select count(*) from api_token")).containsExactly("0");

        bench.file("0001_a.sql", "insert into api_token values (1, 'x');");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aRowThatTheServerShowsCutShortGivesNothingAway(TestDatabase database) {
        database.execute("create table api_token (id int check (id > 1), token text)");
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "insert into api_token values (1, '" + "s3cr3t".repeat(840) + "');");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("violates check constraint")
                .message()
                .doesNotContain("s3cr3t");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void theLinesOfAFileMayEndInCarriageReturns(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "-- from a Mac\rcreate table a (\r  id int\r);\r")
                .file("0002_b.sql", "-- a\rcreate table b (id int);\r\rinsert into b values (\r  nonsense);\r");

        assertThatThrownBy(bench::migrate).hasMessageContaining("0002_b.sql failed in line 5, statement 2 of 2");
        assertThat(bench.query("select count(*) from a")).containsExactly("0");
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.FAILED);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aFileThatIsAllCommentToTheServerIsNotTakenForApplied(TestDatabase database) {
        Workbench bench =
                new Workbench(database, directory).file("0001_a.sql", "-- from a Mac\rcreate table a (id int);\r");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("0001_a.sql, line 1: a comment goes on behind a carriage return");
        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
    }

    @DatabaseTest
    void whatIsThereAlreadyCanBeRecordedInstead(TestDatabase database) {
        database.execute("create table a (id int)");
        database.execute("create table b (id int)");
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "create table a (id int);")
                .file("0002_b.sql", "create table b (id int);")
                .file("0003_c.sql", "create table c (id int);");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504")
                .hasMessageContaining("if the database has all that 0001_a.sql makes, record it as applied instead:"
                        + " mvn nestflux:baseline -Dnestflux.target=0001_a");
        Baseliner.baseline(bench.request().withTarget("0001_a"));
        assertThatThrownBy(bench::migrate).hasMessageContaining("mvn nestflux:baseline -Dnestflux.target=0002_b");
        Baseliner.baseline(bench.request().withTarget("0002_b"));
        bench.migrate();

        database.execute("create table d (id int)");
        bench.file("0004_d.sql", "create table d (id int);");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("mvn nestflux:resolve -Dnestflux.migration=0004_d -Dnestflux.as=done")
                .hasMessageNotContaining("nestflux:baseline");
    }
}
