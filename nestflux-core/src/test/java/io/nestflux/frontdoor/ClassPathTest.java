package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.fleet.Target;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Migrations that an application carries in its jar: what the lock file lists is there, and nothing is searched for.
 */
class ClassPathTest {

    private static final String PLACE = "classpath:db/migrations";

    @TempDir
    Path home;

    private Path directory;

    @BeforeEach
    void aProject() throws IOException {
        directory = Files.createDirectory(home.resolve("migrations"));
        write("0001_city.sql", "CREATE TABLE city (id int PRIMARY KEY);\n");
        write("0001_city.down.sql", "DROP TABLE city;\n");
        write("0002_name.sql", "ALTER TABLE city ADD COLUMN name varchar(80);\n");
        write("0002_name.down.sql", "ALTER TABLE city DROP COLUMN name;\n");
        write("beforeMigrate.sql", "CREATE TABLE hooked (id int);\n");
        LockFile.of(MigrationDirectory.read(directory), List.of("public"), Optional.empty())
                .write(directory);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    /** A jar of what is in the directory now. */
    private Path jar(String name, Predicate<String> with) throws IOException {
        Path jar = home.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                if (with.test(file.getFileName().toString())) {
                    entries.putNextEntry(new JarEntry("db/migrations/" + file.getFileName()));
                    Files.copy(file, entries);
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }

    private URLClassLoader loader(Path... jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassPathTest.class.getClassLoader());
    }

    private static NestFlux flux(TestDatabase database, String place, ClassLoader loader) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(place, loader)
                .load();
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void areAppliedLookedAtAndTakenBack(TestDatabase database) throws IOException {
        write("0003_not_listed.sql", "CREATE TABLE later (id int);\n");
        try (URLClassLoader loader = loader(jar("shop.jar", name -> true))) {
            NestFlux flux = flux(database, PLACE, loader);

            assertThat(flux.migrate().applied())
                    .extracting(MigrateResult.Applied::id)
                    .containsExactly("0001_city", "0002_name");
            assertThat(flux.validate().upToDate()).isTrue();
            assertThat(flux.status().drifted()).contains(false);
            assertThat(database.query("select count(*) from hooked")).containsExactly("0");
            assertThat(flux.rollback(RollbackOptions.DEFAULT.withTarget("0")).reverted())
                    .hasSize(2);
        }
    }

    @DatabaseTest({POSTGRES_18})
    void areThoseOfTheThreadsClassLoaderUnlessSaidOtherwise(TestDatabase database) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = loader(jar("shop.jar", name -> !name.startsWith("before")))) {
            Thread.currentThread().setContextClassLoader(loader);
            NestFlux flux = NestFlux.configure()
                    .database(database.url(), database.user(), database.password())
                    .migrations("classpath:/db/migrations/")
                    .load();

            assertThat(flux.fleet(List.of(Target.schema("tenant")))
                            .migrate()
                            .orThrow()
                            .targets())
                    .singleElement()
                    .satisfies(it -> assertThat(it.migrations()).containsExactly("0001_city", "0002_name"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @DatabaseTest({POSTGRES_18})
    void anOlderJarStartsBesideWhatANewerOneApplied(TestDatabase database) throws IOException {
        write("0003_later.sql", "CREATE TABLE later (id int);\n");
        LockFile older = LockFile.read(directory).orElseThrow();
        LockFile.of(MigrationDirectory.read(directory), List.of("public"), Optional.empty())
                .write(directory);
        Path newJar = jar("new.jar", name -> true);
        Files.delete(directory.resolve("0003_later.sql"));
        older.write(directory);
        Path oldJar = jar("old.jar", name -> !name.startsWith("before"));
        try (URLClassLoader newer = loader(newJar);
                URLClassLoader old = loader(oldJar)) {
            flux(database, PLACE, newer).migrate();

            assertThat(flux(database, PLACE, old).migrate().newer()).containsExactly("0003_later.sql");
        }
    }

    @Test
    void withoutALockFileNobodyKnowsWhichThereAre() throws IOException {
        refused(
                jar("shop.jar", name -> !name.equals(LockFile.NAME)),
                "NF-311",
                "There is no nestflux.lock at " + PLACE);
    }

    @Test
    void aListedFileThatIsNotThereIsNamed() throws IOException {
        refused(
                jar("shop.jar", name -> !name.equals("0002_name.sql")),
                "NF-311",
                "lists 0002_name.sql, which is not on the class path");
        refused(
                jar("shop.jar", name -> !name.equals("0001_city.down.sql")),
                "NF-311",
                "lists 0001_city.down.sql, which is not on the class path");
    }

    @Test
    void aFileThatIsNotWhatTheLockFileWasWrittenForIsNamed() throws IOException {
        write("0002_name.sql", "ALTER TABLE city ADD COLUMN name text;\n");

        refused(jar("shop.jar", name -> true), "NF-313", "0002_name.sql at " + PLACE + " is not the file");
    }

    @Test
    void twoJarsWithThePlaceAreBothNamed() throws IOException {
        Path one = jar("one.jar", name -> true);
        Path two = jar("two.jar", name -> true);
        try (URLClassLoader loader = loader(one, two)) {
            assertThatThrownBy(() -> offline(loader)
                            .fleet(List.of(Target.schema("tenant")))
                            .migrate())
                    .hasMessageStartingWith("NF-312")
                    .hasMessageContaining("one.jar")
                    .hasMessageContaining("two.jar");
        }
    }

    @Test
    void writingAndCheckingNeedTheDirectory() throws IOException {
        try (URLClassLoader loader = loader(jar("shop.jar", name -> true))) {
            NestFlux flux = NestFlux.configure()
                    .schema(new PgShop(false))
                    .migrations(PLACE, loader)
                    .load();

            assertThatThrownBy(flux::check).hasMessageStartingWith("NF-107").hasMessageContaining("src/main/resources");
            assertThatThrownBy(flux::generate).hasMessageStartingWith("NF-107");
        }
    }

    private void refused(Path jar, String code, String words) throws IOException {
        try (URLClassLoader loader = loader(jar)) {
            assertThatThrownBy(() -> offline(loader)
                            .fleet(List.of(Target.schema("tenant")))
                            .migrate())
                    .hasMessageStartingWith(code)
                    .hasMessageContaining(words)
                    .hasMessageContaining("→");
        }
    }

    private static NestFlux offline(ClassLoader loader) {
        return NestFlux.configure()
                .database("jdbc:postgresql://nowhere.invalid/shop", "shop", "secret")
                .migrations(PLACE, loader)
                .load();
    }
}
