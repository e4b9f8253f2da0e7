package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.migration.MigrationFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Where seeds are: a directory, which is read when they are asked for, or names on the class path. */
public final class SeedFiles {

    private final Supplier<List<SeedFile>> files;

    private SeedFiles(Supplier<List<SeedFile>> files) {
        this.files = files;
    }

    /** All of a directory. */
    public static SeedFiles in(Path directory) {
        return new SeedFiles(() -> read(directory));
    }

    /** Some on the class path. */
    public static SeedFiles on(ClassLoader loader, List<String> resources) {
        List<SeedFile> seeds = resources.stream()
                .map(resource -> SeedFile.of(new MigrationFile.Resource(resource, loader)))
                .toList();
        return new SeedFiles(() -> seeds);
    }

    /**
     * They, in the order of their numbers and names.
     *
     * @throws NestFluxException {@code NF-301} if the directory cannot be read; {@code NF-302} if a file in it has a
     *     name that is not understood
     */
    List<SeedFile> all() {
        return files.get().stream()
                .sorted(Comparator.comparing(SeedFile::number).thenComparing(SeedFile::name))
                .toList();
    }

    private static List<SeedFile> read(Path directory) {
        List<SeedFile> seeds = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.sql")) {
            entries.forEach(entry -> seeds.add(SeedFile.of(new MigrationFile.OnDisk(entry))));
        } catch (IOException unreadable) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_UNREADABLE,
                    "the directory of the seeds, " + directory + ", cannot be read: " + unreadable,
                    unreadable,
                    "put SQL files there, such as 001_users.sql, or name another: " + Parameter.SEEDS.set("…"));
        }
        return seeds;
    }
}
