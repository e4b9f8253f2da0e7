package io.nestflux.adopt;

import io.nestflux.ImportOptions;
import io.nestflux.NestFlux;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.StatusResult;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project of another tool, and the directory of migrations that it becomes. */
record Takeover(TestDatabase database, Path project, Path migrations) {

    static Takeover in(Path directory, TestDatabase database) {
        try {
            return new Takeover(
                    database,
                    Files.createDirectories(directory.resolve("other")),
                    Files.createDirectories(directory.resolve("migrations")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the other tool's. */
    Takeover file(String name, String text) {
        return write(project.resolve(name), text);
    }

    /** A migration of NestFlux. */
    Takeover migration(String name, String text) {
        return write(migrations.resolve(name), text);
    }

    private Takeover write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(project.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NestFlux flux() {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(migrations)
                .load();
    }

    ImportResult run() {
        return run(ImportOptions.of(project));
    }

    ImportResult run(ImportOptions options) {
        return flux().importFrom(options);
    }

    /** {@code V1__a.sql → 0001_a RECORDED} */
    static List<String> words(ImportResult result) {
        return result.files().stream()
                .map(it -> it.origin() + " → " + it.migration() + " " + it.standing() + (it.written() ? "" : " kept"))
                .toList();
    }

    List<StatusResult.State> states() {
        return flux().status().migrations().stream()
                .map(StatusResult.MigrationStatus::state)
                .toList();
    }

    List<String> migrate() {
        return flux().migrate().applied().stream()
                .map(MigrateResult.Applied::id)
                .toList();
    }

    List<String> files() {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String migration) {
        try {
            return Files.readString(migrations.resolve(migration));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of all rows. */
    List<String> query(String sql) {
        return database.query(sql);
    }
}
