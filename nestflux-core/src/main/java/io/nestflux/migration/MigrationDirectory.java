package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads which migrations a directory holds. A directory that does not exist holds none. */
public final class MigrationDirectory {

    private MigrationDirectory() {}

    /**
     * The migrations of a directory, by number.
     *
     * @throws NestFluxException if a file cannot be read, is not UTF-8, has a name that is not understood, or shares
     *     its number with another
     */
    public static List<Migration> read(Path directory) {
        return read(directory, Placeholders.OFF);
    }

    /** The same, with values for placeholders. */
    public static List<Migration> read(Path directory, Placeholders placeholders) {
        TreeMap<String, Path> downs = new TreeMap<>();
        TreeMap<Integer, MigrationFileName> ups = new TreeMap<>();
        for (Path file : sqlFiles(directory)) {
            MigrationFileName name = name(String.valueOf(file.getFileName()));
            if (name.isDown()) {
                downs.put(name.id(), file);
            } else {
                requireUnique(ups.put(name.number(), name), name, ups);
            }
        }
        Checksum checksum = new Checksum();
        List<Migration> migrations = new ArrayList<>();
        for (MigrationFileName name : ups.values()) {
            MigrationFile up = new MigrationFile.OnDisk(directory.resolve(name.id() + MigrationFileName.UP));
            Migration migration = Migration.of(name, up, checksum.of(up)).with(placeholders);
            Optional<MigrationFile> down =
                    Optional.ofNullable(downs.remove(name.id())).map(MigrationFile.OnDisk::new);
            migrations.add(down.map(file -> migration.withDown(file, checksum.of(file)))
                    .orElse(migration));
        }
        requireNone(downs);
        return List.copyOf(migrations);
    }

    private static List<Path> sqlFiles(Path directory) {
        List<Path> files = new ArrayList<>();
        if (Files.notExists(directory)) {
            return files;
        }
        if (!Files.isDirectory(directory)) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_UNREADABLE,
                    directory + " is a file, where the directory of the migrations is expected",
                    "name the directory, or move the file away: generate makes the directory");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean meant = MigrationFileName.of(name).isPresent() || !Files.isDirectory(entry);
                if (!MigrationFileName.isOther(name) && meant) {
                    files.add(entry);
                }
            }
        } catch (IOException e) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_UNREADABLE,
                    "the migrations directory " + directory + " cannot be read: " + e,
                    e,
                    "check that it is a directory and that this user may read it");
        }
        files.sort(null);
        return files;
    }

    static MigrationFileName name(String name) {
        if (MigrationFileName.of(name).isEmpty() && HookMoment.isMeant(name)) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID,
                    name + " is the name of no hook, so it would never run; the hooks are "
                            + String.join(", ", HookMoment.files()),
                    "rename it to one of them, or move it to another directory");
        }
        return MigrationFileName.of(name)
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.MIGRATION_NAME_INVALID,
                        name + " is not the name of a migration: a number of four digits, an underscore and a name of"
                                + " a to z, 0 to 9 and underscores are expected",
                        "rename it, for instance to 0004_add_avatar.sql (and 0004_add_avatar.down.sql for what takes it"
                                + " back)",
                        "or move it to another directory if it is no migration"));
    }

    static void requireUnique(
            @Nullable MigrationFileName other, MigrationFileName name, TreeMap<Integer, MigrationFileName> ups) {
        if (other != null) {
            @Nullable Integer before = ups.lowerKey(name.number());
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NUMBER_DUPLICATE,
                    "two migrations have number " + name.number() + ": " + other.id() + MigrationFileName.UP + " and "
                            + name.id() + MigrationFileName.UP,
                    Branches.recipe(before == null ? "0" : "%04d".formatted(before)));
        }
    }

    private static void requireNone(Map<String, Path> downs) {
        for (String id : downs.keySet()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID,
                    id + MigrationFileName.DOWN + " takes back a migration that is not there",
                    "bring back " + id + MigrationFileName.UP + ", or delete the file");
        }
    }
}
