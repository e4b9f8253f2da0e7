package io.nestflux.adopt;

import io.nestflux.Parameter;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationBatch.Draft;
import io.nestflux.migration.MigrationNames;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.TextHash;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which migrations of a directory come from which of another tool's files. Their first line tells, so that importing
 * twice writes nothing twice.
 */
final class ImportedFiles {

    private static final Pattern HEAD = Pattern.compile("-- imported from [^:]+: (.+), sha256 ([0-9a-f]{12})");
    private static final int LONGEST_NAME = 100;

    private final Tool tool;
    private final Map<String, Origin> known = new LinkedHashMap<>();
    private final Path directory;
    private final List<Migration> own;
    private int next;

    /** What an earlier import wrote, and the hash of what it read. */
    private record Origin(Migration migration, String hash) {}

    ImportedFiles(Tool tool, Path directory, List<Migration> migrations) {
        this.directory = directory;
        this.tool = tool;
        this.next = MigrationNames.nextNumber(migrations);
        this.own =
                migrations.stream().filter(migration -> !isImported(migration)).toList();
    }

    private boolean isImported(Migration migration) {
        Matcher head = HEAD.matcher(Texts.read(directory.resolve(migration.fileName()))
                .lines()
                .findFirst()
                .orElse(""));
        if (head.matches()) {
            known.put(head.group(1), new Origin(migration, head.group(2)));
        }
        return head.matches();
    }

    /** Migrations of the user's own come after what the database began with. */
    void requireRoom(List<ForeignFile> files, Findings findings) {
        if (known.isEmpty() && !own.isEmpty() && !files.isEmpty()) {
            findings.obstacle(
                    "the migrations directory has migrations already, the first is "
                            + own.get(0).fileName(),
                    "import into an empty directory: " + Parameter.MIGRATIONS.set("…")
                            + "; what is there is generated anew after" + " that");
        }
    }

    /** The id under which a file was imported earlier. */
    Optional<String> id(ForeignFile file, Findings findings) {
        Origin origin = known.get(file.origin());
        if (origin == null) {
            return Optional.empty();
        }
        if (!origin.hash().equals(hash(file))) {
            findings.obstacle(
                    file.origin() + " is no longer what was imported as "
                            + origin.migration().fileName(),
                    "put it back as it was, and write what is new into a new migration");
        }
        return Optional.of(origin.migration().id());
    }

    /** The migration that a file becomes. */
    Draft draft(ForeignFile file, Dialect dialect) {
        String head = "-- imported from " + tool.label() + ": " + file.origin() + ", sha256 " + hash(file) + "\n";
        String alone = file.inTransaction() ? "" : "-- nestflux:no-transaction\n";
        return new Draft(
                MigrationNames.id(next++, name(file)),
                head + alone + OwnCommits.leftOut(file.text(), dialect),
                file.undo().map(undo -> head + undo));
    }

    private static String name(ForeignFile file) {
        String plain = file.name().replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("^_+", "");
        String some = plain.isEmpty() ? "imported" : plain;
        return MigrationNames.normalise(some.length() > LONGEST_NAME ? some.substring(0, LONGEST_NAME / 2) : some);
    }

    private static String hash(ForeignFile file) {
        String content =
                file.inTransaction() + "\n" + file.text() + "\n" + file.undo().orElse("");
        return TextHash.of(content.replace("\r\n", "\n")).substring(0, 12);
    }
}
