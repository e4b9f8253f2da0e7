package io.nestflux.adopt;

import static io.nestflux.migrate.StatusResult.State.APPLIED;
import static io.nestflux.migrate.StatusResult.State.BASELINE;
import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCountCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Databases that Liquibase itself has built. */
@Tag("slow")
class LiquibaseImportTest {

    private static final String CHANGELOG = """
            --liquibase formatted sql

            --changeset ada:create-city
            --comment the first table
            CREATE TABLE city (id int PRIMARY KEY);
            INSERT INTO city VALUES (1);
            --rollback DROP TABLE city;

            --changeset ada:2 dbms:postgresql,mysql,mariadb
            ALTER TABLE city ADD COLUMN name varchar(80)
            /* liquibase rollback
            ALTER TABLE city DROP COLUMN name;
            */

            --changeset "grace h":3 dbms:oracle
            CREATE TABLE only_there (id number);
            """;

    @TempDir
    Path directory;

    /** Kept, because loggers that nobody holds are forgotten together with their level. */
    private static final Logger QUIET = Logger.getLogger("liquibase");

    @BeforeAll
    static void beQuiet() {
        QUIET.setLevel(Level.SEVERE);
    }

    private static void update(Takeover takeover, String changelog, int count) {
        TestDatabase target = takeover.database();
        try (Connection connection = target.connect();
                Database database = DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection));
                DirectoryResourceAccessor files = new DirectoryResourceAccessor(takeover.project())) {
            Scope.child(
                    Scope.Attr.resourceAccessor.name(),
                    files,
                    () -> new CommandScope(UpdateCountCommandStep.COMMAND_NAME)
                            .setOutput(OutputStream.nullOutputStream())
                            .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                            .addArgumentValue(UpdateCountCommandStep.CHANGELOG_FILE_ARG, changelog)
                            .addArgumentValue(UpdateCountCommandStep.COUNT_ARG, count)
                            .execute());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void carriesOnWhereLiquibaseStoppedWithoutRunningAnythingTwice(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database)
                .file("db/changelog.sql", CHANGELOG)
                .file("db/later.sql", "--liquibase formatted sql\n--changeset ada:2\nCREATE TABLE street (id int);\n");
        update(takeover, "db/changelog.sql", 2);

        ImportResult result = takeover.run();

        assertThat(result.tool()).isEqualTo(Tool.LIQUIBASE);
        assertThat(Takeover.words(result))
                .containsExactly(
                        "db/changelog.sql::create-city::ada → 0001_create_city RECORDED",
                        "db/changelog.sql::2::ada → 0002_ada_2 RECORDED",
                        "db/later.sql::2::ada → 0003_ada_2 PENDING");
        assertThat(takeover.text("0001_create_city.sql"))
                .startsWith("-- imported from Liquibase: db/changelog.sql::create-city::ada, sha256 ")
                .endsWith("\nCREATE TABLE city (id int PRIMARY KEY);\nINSERT INTO city VALUES (1);\n");
        assertThat(takeover.text("0001_create_city.down.sql")).endsWith("\nDROP TABLE city;\n");
        assertThat(takeover.text("0002_ada_2.down.sql")).endsWith("\nALTER TABLE city DROP COLUMN name;\n");
        assertThat(takeover.migrate()).containsExactly("0003_ada_2");
        takeover.migration("0004_river.sql", "CREATE TABLE river (id int PRIMARY KEY);");
        assertThat(takeover.migrate()).containsExactly("0004_river");
        assertThat(takeover.states()).containsExactly(BASELINE, BASELINE, APPLIED, APPLIED);
        assertThat(takeover.query("select count(*) from city")).containsExactly("1");
        assertThat(result.remarks())
                .anyMatch(it -> it.startsWith("db/changelog.sql::3::grace h is not for"))
                .anyMatch(it -> it.contains("checksums were not compared"));
        assertThat(takeover.run().recorded()).isZero();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void writesADelimiterOfItsOwnAsTheServersClientsUnderstandIt(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", """
                --liquibase formatted sql
                --changeset ada:routines endDelimiter://
                CREATE PROCEDURE one() BEGIN SELECT 1; SELECT 2; END
                //
                CREATE PROCEDURE two() BEGIN SELECT 3; END
                //
                --changeset ada:whole splitStatements:false
                CREATE PROCEDURE three() BEGIN SELECT 4; SELECT 5; END
                """);
        update(takeover, "changelog.sql", 1);
        takeover.run();

        try (TestDatabase fresh = database.server().createDatabase()) {
            Takeover anew = new Takeover(fresh, takeover.project(), takeover.migrations());

            assertThat(takeover.migrate()).containsExactly("0002_whole");
            assertThat(anew.migrate()).containsExactly("0001_routines", "0002_whole");
            assertThat(anew.query(
                            "select routine_name from information_schema.routines where routine_schema = database()"
                                    + " order by 1"))
                    .containsExactly("one", "three", "two");
        }
    }

    @DatabaseTest({POSTGRES_18})
    void refusesWhatHasNoCounterpartAllAtOnce(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database)
                .file("a.sql", """
                        --liquibase formatted sql
                        --changeset ada:1 context:test
                        SELECT 1;
                        --changeset ada:2 runAlways:true
                        SELECT 1;
                        --changeset ada:3
                        --preconditions onFail:MARK_RAN
                        SELECT 1;
                        """)
                .file("b.xml", "<databaseChangeLog><changeSet id='1' author='me'/></databaseChangeLog>");
        update(takeover, "a.sql", 1);

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("a.sql::1::ada has context:test")
                .hasMessageContaining("a.sql::2::ada runs always")
                .hasMessageContaining("a.sql, line 7, has --preconditions")
                .hasMessageContaining("b.xml has changesets that are not SQL")
                .hasMessageContaining("liquibase update-sql");
        assertThat(takeover.files()).isEmpty();
    }

    @DatabaseTest({POSTGRES_18})
    void refusesWhenSomethingWasAppliedThatTheChangelogsDoNotHave(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", CHANGELOG);
        update(takeover, "changelog.sql", 2);
        takeover.file("changelog.sql", CHANGELOG.replace("ada:2", "ada:two"));

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("changelog.sql::2::ada was applied here, and is not in the changelogs");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void refusesWhileLiquibaseHoldsItsLock(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", CHANGELOG);
        update(takeover, "changelog.sql", 2);
        String table = database.server().isPostgres() ? "databasechangeloglock" : "DATABASECHANGELOGLOCK";
        database.execute("update " + table + " set locked = true where id = 1");

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("Liquibase holds its lock")
                .hasMessageContaining("liquibase release-locks");
    }

    @DatabaseTest({POSTGRES_18})
    void cutsWhereLiquibaseDoesAndNeverInALiteralOrAComment(TestDatabase database) throws Exception {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", """
                --liquibase formatted sql
                --changeset ada:literal endDelimiter:// rollbackEndDelimiter:@@
                CREATE TABLE note (t text)//
                INSERT INTO note VALUES ('a//
                b') /* // */ // INSERT INTO note VALUES ('mid-line')//
                --rollback DELETE FROM note WHERE t = '@@' @@ DROP TABLE note
                --changeset ada:lines
                INSERT INTO note VALUES ('GO
                GO
                ')
                GO
                INSERT INTO note VALUES ('/'); INSERT INTO note SELECT 8 / 2
                /
                INSERT INTO note VALUES ('last')
                --changeset ada:whole splitStatements:false endDelimiter:-
                INSERT INTO note SELECT 5-3; INSERT INTO note VALUES ('whole');
                """);
        try (TestDatabase fresh = database.server().createDatabase()) {
            Takeover anew = new Takeover(fresh, takeover.project(), takeover.migrations());
            update(takeover, "changelog.sql", 3);
            takeover.run();

            assertThat(anew.migrate()).hasSize(3);
            assertThat(anew.query("select t from note order by t collate \"C\""))
                    .isEqualTo(takeover.query("select t from note order by t collate \"C\""))
                    .contains("a//\nb", "mid-line", "GO\nGO\n", "4", "2");
            assertThat(takeover.text("0001_literal.down.sql"))
                    .endsWith("DELETE FROM note WHERE t = '@@';\n\nDROP TABLE note;\n");
        }
    }

    @DatabaseTest({POSTGRES_18})
    void refusesADelimiterThatTheServerReadsAsSomethingElse(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", """
                --liquibase formatted sql
                --changeset ada:dollars endDelimiter:$$
                SELECT 1 $$
                --changeset ada:pattern endDelimiter:[;\\s]+
                SELECT 1;
                --changeset ada:idiom endDelimiter:\\n/\\s*\\n|\\n/\\s*$
                SELECT 4
                /
                SELECT 5
                """);
        update(takeover, "changelog.sql", 0);

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("changelog.sql::dollars::ada has the endDelimiter $$")
                .hasMessageContaining("changelog.sql::pattern::ada has the endDelimiter [;\\s]+")
                .hasMessageNotContaining("idiom");
    }

    @DatabaseTest({POSTGRES_18})
    void tellsWhatIsPendingBeforeSomethingThatWasApplied(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database).file("changelog.sql", CHANGELOG);
        update(takeover, "changelog.sql", 2);
        takeover.file(
                "changelog.sql",
                CHANGELOG.replace("--changeset ada:2", "--changeset ada:late\nSELECT 1;\n--changeset ada:2"));

        assertThat(takeover.run().remarks())
                .anyMatch(it -> it.startsWith("changelog.sql::late::ada was never applied here, though later ones"));
    }
}
