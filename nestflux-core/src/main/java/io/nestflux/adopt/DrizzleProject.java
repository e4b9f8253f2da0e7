package io.nestflux.adopt;

import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.TextHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folder of drizzle-kit: SQL files that {@code meta/_journal.json} lists. drizzle records the time of a file's
 * making, and SHA-256 of its text.
 */
final class DrizzleProject implements ForeignProject {

    private static final String BREAKPOINT = "--> statement-breakpoint";

    private final Dialect dialect;
    private final List<Entry> entries;

    private DrizzleProject(Dialect dialect, List<Entry> entries) {
        this.dialect = dialect;
        this.entries = entries;
    }

    /** A file that the journal lists. */
    private record Entry(String tag, long when, String text) {

        String file() {
            return tag + ".sql";
        }

        /** Newer versions of drizzle see all line endings alike. */
        boolean hasHash(String hash) {
            return hash.equals(TextHash.of(text)) || hash.equals(TextHash.of(text.replace("\r\n", "\n")));
        }
    }

    static Path journal(Path folder) {
        return folder.resolve("meta").resolve("_journal.json");
    }

    static DrizzleProject read(Path folder) {
        Path journal = journal(folder);
        JsonObject content = Json.tryParse(Texts.read(journal))
                .orElseThrow(() -> Findings.refusal(journal + " is not JSON.", "bring it back from version control"));
        Dialect dialect = dialect(content.optionalText("dialect").orElse("postgresql"));
        List<Entry> entries = new ArrayList<>();
        for (JsonObject entry : content.objects("entries")) {
            Path file = folder.resolve(entry.text("tag") + ".sql");
            if (!Files.exists(file)) {
                throw Findings.refusal(
                        journal + " lists " + file.getFileName() + ", which is not there.",
                        "bring the file back from version control");
            }
            entries.add(new Entry(entry.text("tag"), entry.number("when"), Texts.read(file)));
        }
        return new DrizzleProject(dialect, entries);
    }

    private static Dialect dialect(String name) {
        return switch (name) {
            case "postgresql", "pg" -> Dialect.POSTGRESQL;
            case "mysql" -> Dialect.MYSQL;
            default ->
                throw Findings.refusal(
                        "These migrations are for " + name + ".", "NestFlux migrates PostgreSQL, MySQL and MariaDB");
        };
    }

    /** What the journal says the files are for. */
    Dialect dialect() {
        return dialect;
    }

    @Override
    public List<ForeignFile> files() {
        return entries.stream()
                .map(entry -> new ForeignFile(
                        entry.file(),
                        entry.tag().replaceFirst("^\\d+_", ""),
                        statements(entry.text()),
                        Optional.empty(),
                        true))
                .toList();
    }

    /** The mark between statements is no comment on MySQL, and what stands before it need not end in a semicolon. */
    private String statements(String text) {
        return Texts.between(BREAKPOINT, text).stream()
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .map(piece -> piece.endsWith(";") ? piece : Terminator.after(piece, dialect))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    @Override
    public Set<String> applied(List<ForeignRow> rows, Findings findings) {
        Map<Long, ForeignRow> byTime = new HashMap<>();
        rows.forEach(row -> byTime.put(row.number("created_at"), row));
        long last = byTime.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        Set<String> origins = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Optional<ForeignRow> row = Optional.ofNullable(byTime.remove(entry.when()));
            if (row.isPresent()) {
                requireSame(entry, row.get(), findings);
                origins.add(entry.file());
            } else if (entry.when() < last) {
                findings.remark(
                        entry.file() + " was never applied here: drizzle passes over what is older than the last"
                                + " it has applied. To apply it all the same, run migrate with -Dnestflux.outOfOrder");
            }
        }
        byTime.values()
                .forEach(row -> findings.obstacle(
                        "a migration of " + row.require("created_at") + " with hash " + row.require("hash")
                                + " was applied here, and the journal does not list it",
                        "bring back its file and its entry in meta/_journal.json from version control"));
        return origins;
    }

    private static void requireSame(Entry entry, ForeignRow row, Findings findings) {
        if (!entry.hasHash(row.require("hash"))) {
            findings.obstacle(
                    entry.file() + " was edited after it was applied here: its hash is " + TextHash.of(entry.text())
                            + ", drizzle's table has " + row.require("hash"),
                    "put the file back as it was");
        }
    }
}
