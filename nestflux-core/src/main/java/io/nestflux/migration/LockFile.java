package io.nestflux.migration;

import io.nestflux.NestFluxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code nestflux.lock} beside the migrations says: which files there are, in which order, with which content, and
 * the fingerprint of the model that the last of them led to.
 *
 * <p>Each line's hash covers the line before, so that two branches that both add a migration conflict in git, and a
 * line that a merge lost shows.
 *
 * @param schemas the managed schemas
 * @param entries one a file, in the order they run; a down file stands behind its migration
 * @param model the fingerprint of the model; empty before the first migration
 * @param digests short hashes of the parts that the model had, each salted with {@link #head()}: what has the same
 *     digest is unchanged since; may be empty
 */
public record LockFile(List<String> schemas, List<Entry> entries, Optional<String> model, List<String> digests) {

    /** The name of the file. */
    public static final String NAME = "nestflux.lock";

    /** How many hexadecimal digits a digest has. */
    public static final int DIGEST_LENGTH = 12;

    /**
     * A line for a file.
     *
     * @param file its name
     * @param hash SHA-256 over the hash of the line before, the name and the file's checksum
     */
    public record Entry(String file, String hash) {}

    public LockFile {
        schemas = List.copyOf(schemas);
        entries = List.copyOf(entries);
        digests = List.copyOf(digests);
    }

    /** The hash of the last line, which covers all before it; empty if there is none. */
    public String head() {
        return entries.isEmpty() ? "" : entries.get(entries.size() - 1).hash();
    }

    /**
     * The same with digests.
     *
     * @param bySalt gives them for a salt
     */
    public LockFile withDigests(Function<String, List<String>> bySalt) {
        return new LockFile(schemas, entries, model, bySalt.apply(head()));
    }

    /** The lock file that fits these migrations. */
    public static LockFile of(List<Migration> migrations, List<String> schemas, Optional<String> model) {
        List<Entry> entries = new ArrayList<>();
        String previous = "";
        for (LockedFile file : LockedFile.of(migrations)) {
            Entry entry = file.after(previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return new LockFile(schemas, entries, model, List.of());
    }

    /**
     * Reads the lock file of a directory.
     *
     * @return empty if there is none
     * @throws NestFluxException if it cannot be read, or git left both sides of a conflict in it
     */
    public static Optional<LockFile> read(Path directory) {
        return LockFileText.read(directory.resolve(NAME));
    }

    /** Writes the lock file of a directory; readers see the old one or the new one, never a part. */
    public void write(Path directory) {
        AtomicFile.write(directory.resolve(NAME), LockFileText.render(this));
    }

    /**
     * Where the migrations and this file disagree.
     *
     * @return empty if they agree
     */
    public List<Disagreement> verify(List<Migration> migrations) {
        return new LockFileComparison(this, migrations).disagreements();
    }

    /**
     * Where migrations, lock file and model of a project disagree, without a database.
     *
     * @param directory the migrations directory
     * @param model the fingerprint of the model as it is
     * @return empty if all agree
     */
    public static List<Disagreement> check(Path directory, String model) {
        List<Migration> migrations = MigrationDirectory.read(directory);
        Optional<LockFile> found;
        try {
            found = read(directory);
        } catch (NestFluxException e) {
            return List.of(new Disagreement(e.problem(), String.join(", or ", e.hints())));
        }
        if (found.isEmpty()) {
            return List.of(migrations.isEmpty() ? Disagreement.nothingGenerated() : Disagreement.lockFileMissing());
        }
        LockFile lock = found.get();
        List<Disagreement> disagreements = new ArrayList<>(lock.verify(migrations));
        if (!lock.model().equals(Optional.of(model))) {
            disagreements.add(Disagreement.modelChanged());
        }
        return List.copyOf(disagreements);
    }
}
