package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nestflux.Configuration;
import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work is refused with a code and a mend, and nothing is written, applied, or given away. */
@Tag("slow")
class BadInputTest {

    private static final String SECRET = "tops3cret";

    @TempDir
    Path directory;

    private Configuration project(SchemaDefinition schema) {
        return NestFlux.configure().schema(schema).migrations(directory);
    }

    private NestFlux shop(TestDatabase database) {
        return project(shopOn(database, false))
                .database(database.url(), database.user(), database.password())
                .load();
    }

    private static SchemaDefinition shopOn(TestDatabase database, boolean grown) {
        return database.server().isPostgres() ? new PgShop(grown) : new MySqlShop(grown);
    }

    /** Refused with this code and a mend, and the migrations directory is as it was. */
    private NestFluxException refused(String code, ThrowingCallable call) throws IOException {
        Map<String, String> before = files();
        NestFluxException refusal = catchThrowableOfType(NestFluxException.class, call);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.code().id()).as(refusal.getMessage()).isEqualTo(code);
        assertThat(refusal.hints()).as(refusal.getMessage()).isNotEmpty();
        assertThat(files()).isEqualTo(before);
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).as("what mvn -X prints").doesNotContain(SECRET);
        return refusal;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> all = Files.list(directory).filter(Files::isRegularFile)) {
                for (Path file : all.toList()) {
                    files.put(
                            file.getFileName().toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Test
    void aGoalThatNeedsADatabaseSaysThatNoneIsNamed() throws IOException {
        NestFlux flux = project(new PgShop(false)).load();

        assertThat(refused("NF-101", flux::migrate).hints().get(0)).contains("nestflux.url");
        refused("NF-101", flux::status);
    }

    @Test
    void aUrlThatIsNoneIsShownWithoutItsPassword() throws IOException {
        Configuration project = project(new PgShop(false));

        NestFluxException refusal = refused(
                "NF-102",
                () -> project.database("postgres://me:" + SECRET + "@db.example.com/shop?password=" + SECRET, "", "")
                        .load()
                        .migrate());

        assertThat(refusal).hasMessageContaining("db.example.com").hasMessageContaining("jdbc:postgresql://");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aDirectoryThatIsNotThereIsNoEmptyOne(TestDatabase database) {
        Path nowhere = directory.resolve("nowhere");
        NestFlux flux = NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(database.server().isPostgres() ? new PgShop(false) : new MySqlShop(false))
                .migrations(nowhere)
                .load();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                flux::migrate, flux::status, flux::validate, flux::baseline, flux::rollback)) {
            assertThatThrownBy(call).hasMessageContaining("NF-301").hasMessageContaining("nowhere does not exist");
        }
        assertThat(flux.generate(GenerateOptions.DEFAULT.asDryRun()).statements())
                .isNotEmpty();
        assertThat(nowhere).doesNotExist();
        flux.generate();
        assertThat(flux.migrate().applied()).hasSize(1);
    }

    @DatabaseTest
    void aWrongPasswordIsNotRepeated(TestDatabase database) throws IOException {
        NestFlux beside = project(shopOn(database, false))
                .database(database.url(), database.user(), SECRET)
                .load();

        assertThat(refused("NF-105", beside::migrate)).hasMessageContaining(database.user());
        refused("NF-105", beside::status);
        refused("NF-105", beside::generate);
    }

    @DatabaseTest
    void aWrongPasswordInsideTheUrlIsNotRepeated(TestDatabase database) throws IOException {
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "user=" + database.user()
                + "&password=" + SECRET;
        NestFlux inside = project(shopOn(database, false)).database(url, "", "").load();

        refused("NF-105", inside::migrate);
        refused("NF-105", inside::generate);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        // port 9 is "discard": nothing listens there, least of all a database
        NestFlux flux = project(new PgShop(false))
                .database("jdbc:postgresql://127.0.0.1:9/shop", "me", SECRET)
                .load();

        assertThat(refused("NF-104", flux::migrate)).hasMessageContaining("127.0.0.1:9");
    }

    @Test
    void aDriverThatIsMissingIsNamedAsADependency() throws IOException {
        ClassLoader withoutDrivers = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
        NestFlux flux = project(new MySqlShop(false))
                .driverClassLoader(withoutDrivers)
                .database("jdbc:mysql://127.0.0.1:9/shop", "me", SECRET)
                .load();

        assertThat(refused("NF-103", flux::migrate).hints().get(0)).contains("com.mysql:mysql-connector-j");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aModelOfAnotherProductIsRefused(TestDatabase database) throws IOException {
        NestFlux flux = project(database.server().isPostgres() ? new MySqlShop(false) : new PgShop(false))
                .database(database.url(), database.user(), database.password())
                .load();

        assertThat(refused("NF-109", flux::generate).hints().get(0))
                .contains(database.server().isPostgres() ? "PgSchema" : "MySqlSchema");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void twoMigrationsWithOneNumberStopEverything(TestDatabase database) throws IOException {
        Files.writeString(directory.resolve("0001_one.sql"), "select 1;");
        Files.writeString(directory.resolve("0001_uno.sql"), "select 1;");
        NestFlux flux = shop(database);

        assertThat(refused("NF-302", flux::migrate)).hasMessageContaining("0001_uno.sql");
        refused("NF-302", flux::generate);
        refused("NF-302", flux::check);
        refused("NF-302", flux::status);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aMigrationThatIsNotUtf8StopsEverything(TestDatabase database) throws IOException {
        Files.write(
                directory.resolve("0001_latin.sql"), "-- caf\u00e9\nselect 1;".getBytes(StandardCharsets.ISO_8859_1));
        NestFlux flux = shop(database);

        assertThat(refused("NF-301", flux::migrate)).hasMessageContaining("0001_latin.sql");
        refused("NF-301", flux::generate);
        refused("NF-301", flux::check);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void anAppliedMigrationThatWasEditedStopsGenerateAndMigrate(TestDatabase database) throws IOException {
        NestFlux flux = shop(database);
        Path file = flux.generate().file().orElseThrow();
        flux.migrate();
        Files.writeString(file, Files.readString(file) + "\nselect 2;\n");

        refused("NF-501", flux::migrate);
        refused("NF-501", flux::generate);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void anAppliedMigrationThatIsMissingStopsGenerateAndMigrate(TestDatabase database) throws IOException {
        NestFlux flux = shop(database);
        flux.generate();
        flux.migrate();
        Path second = project(shopOn(database, true))
                .database(database.url(), database.user(), database.password())
                .load()
                .generate()
                .file()
                .orElseThrow();
        flux.migrate();
        Files.delete(second);
        Files.delete(directory.resolve(second.getFileName().toString().replace(".sql", ".down.sql")));

        assertThat(refused("NF-502", flux::migrate))
                .hasMessageContaining(second.getFileName().toString());
        refused("NF-502", flux::generate);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void anOlderReleaseMigratesAndDoesNotGenerate(TestDatabase database) throws IOException {
        NestFlux older = shop(database);
        older.generate();
        older.migrate();
        Path lock = directory.resolve("nestflux.lock");
        String lockOfOlder = Files.readString(lock);
        NestFlux grown = project(shopOn(database, true))
                .database(database.url(), database.user(), database.password())
                .load();
        Path second = grown.generate().file().orElseThrow();
        older.migrate();
        Files.delete(second);
        Files.delete(directory.resolve(second.getFileName().toString().replace(".sql", ".down.sql")));
        Files.writeString(lock, lockOfOlder);

        assertThat(older.migrate().newer()).containsExactly(second.getFileName().toString());
        assertThat(older.status().drifted()).isEmpty();
        assertThat(refused("NF-502", grown::generate))
                .hasMessageContaining("get the newer files")
                .hasMessageNotContaining("as=pending");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatGitLeftInTheLockFileStopsTheRunBeforeAnythingIsApplied(TestDatabase database) throws IOException {
        NestFlux flux = shop(database);
        flux.generate();
        Path lock = directory.resolve("nestflux.lock");
        String text = Files.readString(lock);
        Files.writeString(lock, "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> theirs\n");

        refused("NF-305", flux::migrate);
        refused("NF-305", flux::generate);
        assertThat(flux.check().problems()).singleElement().asString().contains("git");

        Files.writeString(lock, text);
        assertThat(flux.migrate().applied()).as("nothing had been applied").hasSize(1);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aMigrationThatTheServerRefusesIsShownWithFileLineAndStatement(TestDatabase database) throws IOException {
        Files.writeString(directory.resolve("0001_wrong.sql"), "-- a comment\n\nCREATE TABEL t (id int);\n");
        NestFlux flux = shop(database);

        assertThat(refused("NF-504", flux::migrate))
                .hasMessageContaining("0001_wrong.sql")
                .hasMessageContaining("line 3")
                .hasMessageContaining("CREATE TABEL t (id int)");
        assertThat(refused("NF-403", flux::generate))
                .hasMessageContaining("0001_wrong.sql")
                .hasMessageContaining("CREATE TABEL t (id int)");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aDirectoryThatCannotBeWrittenIsNamed(TestDatabase database) throws IOException {
        // a link that leads nowhere stops root, too, whom permissions do not
        Path inTheWay = Files.createSymbolicLink(directory.resolve("resources"), directory.resolve("nowhere"));
        NestFlux flux = NestFlux.configure()
                .schema(shopOn(database, false))
                .migrations(inTheWay.resolve("migrations"))
                .database(database.url(), database.user(), database.password())
                .load();

        assertThat(refused("NF-306", flux::generate)).hasMessageContaining("resources");
    }
}
