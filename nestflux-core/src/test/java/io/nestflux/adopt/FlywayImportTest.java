package io.nestflux.adopt;

import static io.nestflux.migrate.StatusResult.State.APPLIED;
import static io.nestflux.migrate.StatusResult.State.BASELINE;
import static io.nestflux.migrate.StatusResult.State.OUT_OF_ORDER;
import static io.nestflux.migrate.StatusResult.State.PENDING;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.ImportOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Databases that Flyway itself has built. */
@Tag("slow")
class FlywayImportTest {

    @TempDir
    Path directory;

    private static FluentConfiguration flyway(Takeover takeover) {
        TestDatabase database = takeover.database();
        return Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + takeover.project());
    }

    private Takeover shop(TestDatabase database) {
        return Takeover.in(directory, database)
                .file(
                        "V1__create_city.sql",
                        "CREATE TABLE city (id int PRIMARY KEY);\r\nINSERT INTO city VALUES (1);\r\n")
                .file("v1.1/V1.1__add_name.sql", "\uFEFF-- für später\nALTER TABLE city ADD COLUMN name varchar(80);")
                .file("V10__Add_Street.sql", "CREATE TABLE street (id int PRIMARY KEY);\n")
                .file("U10__Add_Street.sql", "DROP TABLE street;\n");
    }

    @DatabaseTest
    void carriesOnWhereFlywayStoppedWithoutRunningAnythingTwice(TestDatabase database) {
        Takeover takeover = shop(database);
        flyway(takeover).target("1.1").load().migrate();

        ImportResult result = takeover.run();

        assertThat(result.tool()).isEqualTo(Tool.FLYWAY);
        assertThat(Takeover.words(result))
                .containsExactly(
                        "V1__create_city.sql → 0001_create_city RECORDED",
                        "V1.1__add_name.sql → 0002_add_name RECORDED",
                        "V10__Add_Street.sql → 0003_add_street PENDING");
        assertThat(takeover.files())
                .containsExactly(
                        "0001_create_city.sql",
                        "0002_add_name.sql",
                        "0003_add_street.down.sql",
                        "0003_add_street.sql",
                        "nestflux.lock");
        assertThat(takeover.text("0001_create_city.sql"))
                .startsWith("-- imported from Flyway: V1__create_city.sql, sha256 ")
                .endsWith("\nCREATE TABLE city (id int PRIMARY KEY);\r\nINSERT INTO city VALUES (1);\r\n");
        assertThat(takeover.states()).containsExactly(BASELINE, BASELINE, PENDING);
        assertThat(takeover.migrate()).containsExactly("0003_add_street");
        takeover.migration("0004_river.sql", "CREATE TABLE river (id int PRIMARY KEY);");
        assertThat(takeover.migrate()).containsExactly("0004_river");
        assertThat(takeover.states()).containsExactly(BASELINE, BASELINE, APPLIED, APPLIED);
        assertThat(takeover.query("select count(*) from city")).containsExactly("1");
        assertThat(takeover.query("select count(*) from flyway_schema_history")).containsExactly("2");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void doesNothingTwiceAndTakesAnotherDatabaseWithTheSameFiles(TestDatabase staging) {
        Takeover takeover = shop(staging);
        flyway(takeover).load().migrate();
        takeover.run();
        List<String> files = takeover.files();

        ImportResult again = takeover.run();

        assertThat(again.written()).isZero();
        assertThat(again.recorded()).isZero();
        assertThat(Takeover.words(again)).allMatch(word -> word.endsWith("KNOWN kept"));
        assertThat(takeover.files()).isEqualTo(files);
        try (TestDatabase production = staging.server().createDatabase()) {
            Takeover other = new Takeover(production, takeover.project(), takeover.migrations());
            flyway(other).target("1").load().migrate();

            assertThat(Takeover.words(other.run()))
                    .containsExactly(
                            "V1__create_city.sql → 0001_create_city RECORDED kept",
                            "V1.1__add_name.sql → 0002_add_name PENDING kept",
                            "V10__Add_Street.sql → 0003_add_street PENDING kept");
            assertThat(other.migrate()).containsExactly("0002_add_name", "0003_add_street");
        }
    }

    @DatabaseTest({POSTGRES_14})
    void writesFilesAloneForANewDatabase(TestDatabase database) {
        Takeover takeover = shop(database);
        NestFlux offline =
                NestFlux.configure().migrations(takeover.migrations()).load();

        ImportResult result = offline.importFrom(ImportOptions.of(takeover.project()));

        assertThat(result.files())
                .extracting(ImportResult.Imported::standing)
                .containsOnly(ImportResult.Standing.UNKNOWN);
        assertThat(takeover.migrate()).containsExactly("0001_create_city", "0002_add_name", "0003_add_street");
        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("There is no table flyway_schema_history");
    }

    @DatabaseTest({POSTGRES_18})
    void tellsInADryRunWhatItWouldDo(TestDatabase database) {
        Takeover takeover = shop(database);
        flyway(takeover).target("1").load().migrate();

        ImportResult result = takeover.run(ImportOptions.of(takeover.project()).asDryRun());

        assertThat(Takeover.words(result))
                .containsExactly(
                        "V1__create_city.sql → 0001_create_city RECORDED",
                        "V1.1__add_name.sql → 0002_add_name PENDING",
                        "V10__Add_Street.sql → 0003_add_street PENDING");
        assertThat(takeover.files()).isEmpty();
        assertThat(takeover.query(
                        "select count(*) from information_schema.tables where table_name = 'nestflux_history'"))
                .containsExactly("0");
    }

    @DatabaseTest
    void takesABaselineForWhatItStandsFor(TestDatabase database) {
        Takeover takeover = shop(database);
        database.execute("CREATE TABLE city (id int PRIMARY KEY, name varchar(80))");
        flyway(takeover).baselineVersion("1.1").load().baseline();

        ImportResult result = takeover.run();

        assertThat(Takeover.words(result))
                .containsExactly(
                        "V1__create_city.sql → 0001_create_city RECORDED",
                        "V1.1__add_name.sql → 0002_add_name RECORDED",
                        "V10__Add_Street.sql → 0003_add_street PENDING");
    }

    @DatabaseTest({MYSQL})
    void refusesADatabaseInWhichAMigrationFailed(TestDatabase database) {
        Takeover takeover =
                shop(database).file("V11__wrong.sql", "CREATE TABLE half (id int);\nALTER TABLE lake ADD x int;");
        assertThatThrownBy(() -> flyway(takeover).load().migrate()).isInstanceOf(FlywayException.class);

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("V11__wrong.sql failed here")
                .hasMessageContaining("flyway repair");
        assertThat(takeover.files()).isEmpty();
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void refusesFilesThatAreNotWhatWasApplied(TestDatabase database) {
        Takeover takeover = shop(database).file("V11__more.sql", "CREATE TABLE more (id int);");
        flyway(takeover).load().migrate();
        takeover.file("V1__create_city.sql", "CREATE TABLE city (id bigint PRIMARY KEY);");
        takeover.delete("V11__more.sql");

        assertThatThrownBy(takeover::run)
                .isInstanceOfSatisfying(
                        NestFluxException.class, it -> assertThat(it.code()).isEqualTo(ErrorCode.IMPORT_INVALID))
                .hasMessageContaining("V1__create_city.sql was edited after it was applied here")
                .hasMessageContaining("V11__more.sql was applied here, and is not among the files");
        assertThat(takeover.files()).isEmpty();
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void followsWhatRepairSaysOfDeletedFiles(TestDatabase database) {
        Takeover takeover = shop(database).file("V11__more.sql", "CREATE TABLE more (id int);");
        flyway(takeover).load().migrate();
        takeover.delete("V10__Add_Street.sql");
        flyway(takeover).load().repair();

        assertThat(takeover.query("select count(*) from flyway_schema_history where type = 'DELETE'"))
                .containsExactly("1");
        assertThat(Takeover.words(takeover.run()))
                .containsExactly(
                        "V1__create_city.sql → 0001_create_city RECORDED",
                        "V1.1__add_name.sql → 0002_add_name RECORDED",
                        "V11__more.sql → 0003_more RECORDED");
    }

    @DatabaseTest({POSTGRES_18})
    void letsWhatWasUndoneBePendingAgain(TestDatabase database) {
        Takeover takeover = shop(database);
        flyway(takeover).load().migrate();
        // as Flyway's editions with undo write it
        database.execute("DROP TABLE street", """
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                  installed_by, execution_time, success)
                values (4, '10', 'Add Street', 'UNDO_SQL', 'U10__Add_Street.sql', 0, 'me', 1, true)""");

        assertThat(Takeover.words(takeover.run())).last().isEqualTo("V10__Add_Street.sql → 0003_add_street PENDING");
        assertThat(takeover.migrate()).containsExactly("0003_add_street");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void makesARepeatableMigrationOneThatRunsOnce(TestDatabase database) {
        Takeover takeover =
                shop(database).file("R__city_names.sql", "CREATE OR REPLACE VIEW city_names AS SELECT name FROM city;");
        flyway(takeover).load().migrate();

        ImportResult result = takeover.run();

        assertThat(Takeover.words(result)).last().isEqualTo("R__city_names.sql → 0004_city_names RECORDED");
        assertThat(result.remarks()).anyMatch(remark -> remark.startsWith("R__city_names.sql is repeatable"));
    }

    @DatabaseTest({POSTGRES_18})
    void letsARepeatableMigrationThatHasChangedRunOnceMore(TestDatabase database) {
        Takeover takeover =
                shop(database).file("R__city_names.sql", "CREATE OR REPLACE VIEW city_names AS SELECT name FROM city;");
        flyway(takeover).load().migrate();
        takeover.file("R__city_names.sql", "CREATE OR REPLACE VIEW city_names AS SELECT name, id FROM city;");

        takeover.run();

        assertThat(takeover.migrate()).containsExactly("0004_city_names");
        assertThat(takeover.query("select id from city_names")).containsExactly("1");
    }

    @DatabaseTest({POSTGRES_18})
    void tellsOfAMigrationThatFlywayPassedOver(TestDatabase database) {
        Takeover takeover = shop(database);
        flyway(takeover).load().migrate();
        takeover.file("V2__late.sql", "CREATE TABLE late (id int);");

        ImportResult result = takeover.run();

        assertThat(Takeover.words(result))
                .containsSubsequence(
                        "V2__late.sql → 0003_late PENDING", "V10__Add_Street.sql → 0004_add_street RECORDED");
        assertThat(result.remarks()).anyMatch(remark -> remark.startsWith("V2__late.sql was never applied here"));
        assertThat(takeover.states()).containsExactly(BASELINE, BASELINE, OUT_OF_ORDER, BASELINE);
    }

    @DatabaseTest({POSTGRES_18})
    void refusesMigrationsInJavaWithWhatToDo(TestDatabase database) {
        Takeover takeover = shop(database).file("V11__Fill.java", "class V11__Fill {}");

        assertThatThrownBy(
                        () -> takeover.run(ImportOptions.of(takeover.project()).asDryRun()))
                .hasMessageContaining("There is no table flyway_schema_history");
        flyway(takeover).load().migrate();
        assertThatThrownBy(takeover::run)
                .hasMessageContaining("V11__Fill.java is a migration in Java")
                .hasMessageContaining("as SQL");
    }

    @DatabaseTest({POSTGRES_18})
    void keepsAndTellsOfPlaceholdersCallbacksAndSettings(TestDatabase database) {
        Takeover takeover = shop(database)
                .file("V11__grant.sql", "CREATE TABLE t (id int);\nGRANT SELECT ON t TO ${reader};\n")
                .file("V12__index.sql", "CREATE INDEX CONCURRENTLY city_name ON city (name);\n")
                .file("V12__index.sql.conf", "executeInTransaction=false\n")
                .file("afterMigrate.sql", "SELECT 1;");
        // with Flyway's own lock in a transaction, CONCURRENTLY would wait for ever
        java.util.Map<String, String> sessionLock = java.util.Map.of("flyway.postgresql.transactional.lock", "false");
        flyway(takeover)
                .configuration(sessionLock)
                .placeholders(java.util.Map.of("reader", "current_user"))
                .load()
                .migrate();

        ImportResult result = takeover.run();

        assertThat(result.recorded()).isEqualTo(5);
        assertThat(takeover.text("0004_grant.sql")).endsWith("TO ${reader};\n");
        assertThat(takeover.text("0005_index.sql").lines().toList().get(1)).isEqualTo("-- nestflux:no-transaction");
        assertThat(result.remarks())
                .anyMatch(remark -> remark.startsWith("V11__grant.sql has placeholders like ${…} in line 2"))
                .anyMatch(remark -> remark.startsWith("afterMigrate.sql is a callback"));
    }

    @DatabaseTest({POSTGRES_18})
    void findsFlywaysTableInAnotherSchemaAndByAnotherName(TestDatabase database) {
        Takeover takeover = shop(database);
        flyway(takeover).schemas("app").table("versions").load().migrate();

        ImportResult result = takeover.run(ImportOptions.of(takeover.project()).withTable("app.versions"));

        assertThat(result.recorded()).isEqualTo(3);
    }
}
