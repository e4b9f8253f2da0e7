package io.nestflux.adopt;

import static io.nestflux.migrate.StatusResult.State.APPLIED;
import static io.nestflux.migrate.StatusResult.State.BASELINE;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * Databases that drizzle would have built: the table, its hashes and times are written as drizzle-orm's migrator does.
 */
@Tag("slow")
class DrizzleImportTest {

    private static final long FIRST = 1_700_000_000_000L;

    @TempDir
    Path directory;

    private Takeover shop(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        return Takeover.in(directory, database)
                .file("meta/_journal.json", """
                        {"version": "7", "dialect": "%s", "entries": [
                          {"idx": 0, "version": "7", "when": 1700000000000, "tag": "0000_broad_thor", "breakpoints": true},
                          {"idx": 1, "version": "7", "when": 1700000001000, "tag": "0001_calm_hulk", "breakpoints": true},
                          {"idx": 2, "version": "7", "when": 1700000002000, "tag": "0002_odd_loki", "breakpoints": true}
                        ]}""".formatted(postgres ? "postgresql" : "mysql"))
                .file(
                        "0000_broad_thor.sql",
                        "CREATE TABLE city (\n\tid int PRIMARY KEY\n);\n--> statement-breakpoint\n"
                                + "CREATE TABLE street (id int);--> statement-breakpoint\nINSERT INTO city VALUES (1)")
                .file("0001_calm_hulk.sql", "ALTER TABLE city ADD COLUMN name varchar(80);")
                .file("0002_odd_loki.sql", "ALTER TABLE street ADD COLUMN name varchar(80);");
    }

    /** As the migrator does it: all files after the last one recorded, each with its time and hash. */
    private static void drizzle(Takeover takeover, String... tags) throws Exception {
        TestDatabase database = takeover.database();
        boolean postgres = database.server().isPostgres();
        String table = postgres ? "drizzle.__drizzle_migrations" : "__drizzle_migrations";
        if (postgres) {
            database.execute("CREATE SCHEMA IF NOT EXISTS drizzle");
        }
        database.execute("CREATE TABLE IF NOT EXISTS " + table
                + " (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)");
        for (String tag : tags) {
            String text = Files.readString(takeover.project().resolve(tag + ".sql"));
            for (String statement : text.split("--> statement-breakpoint")) {
                database.execute(statement);
            }
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            long when = FIRST + 1000L * Integer.parseInt(tag.substring(0, 4));
            database.execute("INSERT INTO " + table + " (hash, created_at) VALUES ('" + hash + "', " + when + ")");
        }
    }

    @DatabaseTest
    void carriesOnWhereDrizzleStoppedWithoutRunningAnythingTwice(TestDatabase database) throws Exception {
        Takeover takeover = shop(database);
        drizzle(takeover, "0000_broad_thor", "0001_calm_hulk");

        ImportResult result = takeover.run();

        assertThat(result.tool()).isEqualTo(Tool.DRIZZLE);
        assertThat(Takeover.words(result))
                .containsExactly(
                        "0000_broad_thor.sql → 0001_broad_thor RECORDED",
                        "0001_calm_hulk.sql → 0002_calm_hulk RECORDED",
                        "0002_odd_loki.sql → 0003_odd_loki PENDING");
        assertThat(takeover.text("0001_broad_thor.sql")).endsWith("""

                CREATE TABLE city (
                \tid int PRIMARY KEY
                );

                CREATE TABLE street (id int);

                INSERT INTO city VALUES (1);
                """);
        assertThat(takeover.migrate()).containsExactly("0003_odd_loki");
        takeover.migration("0004_river.sql", "CREATE TABLE river (id int PRIMARY KEY);");
        assertThat(takeover.migrate()).containsExactly("0004_river");
        assertThat(takeover.states()).containsExactly(BASELINE, BASELINE, APPLIED, APPLIED);
        assertThat(takeover.query("select count(*) from city")).containsExactly("1");
        try (TestDatabase fresh = database.server().createDatabase()) {
            Takeover anew = new Takeover(fresh, takeover.project(), takeover.migrations());
            assertThat(anew.migrate()).hasSize(4);
        }
    }

    @DatabaseTest({POSTGRES_18})
    void refusesAFileThatIsNotWhatWasApplied(TestDatabase database) throws Exception {
        Takeover takeover = shop(database);
        drizzle(takeover, "0000_broad_thor", "0001_calm_hulk");
        takeover.file("0001_calm_hulk.sql", "ALTER TABLE city ADD COLUMN name text;");

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("0001_calm_hulk.sql was edited after it was applied here");
    }

    @DatabaseTest({POSTGRES_18})
    void tellsOfAFileThatDrizzlePassedOver(TestDatabase database) throws Exception {
        Takeover takeover = shop(database);
        drizzle(takeover, "0000_broad_thor", "0002_odd_loki");

        ImportResult result = takeover.run();

        assertThat(Takeover.words(result)).contains("0001_calm_hulk.sql → 0002_calm_hulk PENDING");
        assertThat(result.remarks()).anyMatch(it -> it.startsWith("0001_calm_hulk.sql was never applied here"));
    }

    @DatabaseTest({POSTGRES_18})
    void refusesAJournalThatDoesNotKnowWhatWasApplied(TestDatabase database) throws IOException, Exception {
        Takeover takeover = shop(database);
        drizzle(takeover, "0000_broad_thor", "0001_calm_hulk", "0002_odd_loki");
        Path journal = takeover.project().resolve("meta/_journal.json");
        Files.writeString(journal, Files.readString(journal).replace("1700000002000", "1700000009000"));

        assertThatThrownBy(takeover::run).hasMessageContaining("a migration of 1700000002000 with hash ");
    }

    @DatabaseTest({POSTGRES_18})
    void refusesWhatIsForAnotherKindOfServer(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database)
                .file("meta/_journal.json", "{\"version\": \"7\", \"dialect\": \"sqlite\", \"entries\": []}");

        assertThatThrownBy(takeover::run).hasMessageContaining("These migrations are for sqlite");
    }

    @DatabaseTest({POSTGRES_18})
    void leavesOutTheCommitWithWhichAFileLeavesDrizzlesTransaction(TestDatabase database) throws Exception {
        Takeover takeover = shop(database)
                .file(
                        "0001_calm_hulk.sql",
                        "ALTER TABLE city ADD COLUMN name varchar(80);--> statement-breakpoint\n"
                                + "COMMIT;--> statement-breakpoint\nSET lock_timeout = 0;--> statement-breakpoint\n"
                                + "CREATE INDEX CONCURRENTLY i ON city (name);--> statement-breakpoint\n"
                                + "BEGIN;--> statement-breakpoint\nINSERT INTO city VALUES (2);");
        drizzle(takeover, "0000_broad_thor");

        takeover.run();
        assertThat(takeover.migrate()).containsExactly("0002_calm_hulk", "0003_odd_loki");

        assertThat(takeover.text("0002_calm_hulk.sql"))
                .doesNotContain("COMMIT")
                .doesNotContain("BEGIN")
                .contains("CREATE INDEX CONCURRENTLY");
    }

    @DatabaseTest({POSTGRES_18})
    void refusesToImportWhatMigrateWouldRefuse(TestDatabase database) throws Exception {
        Takeover takeover =
                shop(database).file("0001_calm_hulk.sql", "UPDATE city SET id = 2;\nCOMMIT;\nUPDATE city SET id = 3;");
        drizzle(takeover, "0000_broad_thor");

        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("0001_calm_hulk.sql as 0002_calm_hulk.sql, line 3: \"COMMIT\" begins or ends");
        assertThat(takeover.files()).isEmpty();
    }

    @DatabaseTest({POSTGRES_18})
    void tellsTwoEntriesOfOneTimeApartByTheirHashes(TestDatabase database) throws Exception {
        Takeover takeover = shop(database);
        Path journal = takeover.project().resolve("meta/_journal.json");
        Files.writeString(journal, Files.readString(journal).replace("1700000002000", "1700000001000"));
        drizzle(takeover, "0000_broad_thor", "0001_calm_hulk");

        assertThat(Takeover.words(takeover.run()))
                .containsExactly(
                        "0000_broad_thor.sql → 0001_broad_thor RECORDED",
                        "0001_calm_hulk.sql → 0002_calm_hulk RECORDED",
                        "0002_odd_loki.sql → 0003_odd_loki PENDING");
        drizzle(takeover, "0002_odd_loki");
        database.execute("UPDATE drizzle.__drizzle_migrations SET created_at = 1700000001000 WHERE id = 3");
        assertThat(Takeover.words(takeover.run())).last().asString().contains("RECORDED");
    }

    @DatabaseTest({POSTGRES_18})
    void refusesAnEntryWithoutATagAndTheLayoutOfDrizzleOneByName(TestDatabase database) throws IOException {
        Takeover takeover = shop(database);
        Path journal = takeover.project().resolve("meta/_journal.json");
        Files.writeString(journal, Files.readString(journal).replace("\"tag\": \"0001_calm_hulk\", ", ""));
        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("_journal.json has an entry without a tag or a time");

        Files.delete(journal);
        takeover.file("20260101120000_thor/migration.sql", "SELECT 1;")
                .file("20260101120000_thor/snapshot.json", "{\"version\": \"8\"}");
        assertThatThrownBy(takeover::run)
                .hasMessageContaining("NF-309")
                .hasMessageContaining("is laid out as drizzle 1.0 does it");
    }
}
