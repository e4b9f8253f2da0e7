package io.nestflux.adopt;

import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.TextHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        if (Files.notExists(journal)) {
            throw isOfNewerLayout(folder)
                    ? newerLayout(folder)
                    : Findings.refusal(
                            journal + " is not there.", "name drizzle's folder, the one that has meta/_journal.json");
        }
        JsonObject content = Json.tryParse(Texts.read(journal))
                .orElseThrow(() -> Findings.refusal(journal + " is not JSON.", "bring it back from version control"));
        Dialect dialect = dialect(content.optionalText("dialect").orElse("postgresql"));
        List<Entry> entries = new ArrayList<>();
        for (JsonObject entry : content.objects("entries")) {
            requireMembers(journal, entry);
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

    private static void requireMembers(Path journal, JsonObject entry) {
        if (entry.optionalText("tag").isEmpty() || !(entry.members().get("when") instanceof Number)) {
            throw Findings.refusal(
                    journal + " has an entry without a tag or a time: " + entry.members(),
                    "bring the journal back from version control: drizzle-kit writes both, and the tag is the name of"
                            + " the entry's file");
        }
    }

    /** Whether a folder is laid out as drizzle 1.0 does it: a folder for each migration, and no journal. */
    static boolean isOfNewerLayout(Path folder) {
        return Files.isDirectory(folder)
                && Texts.below(folder).stream()
                        .anyMatch(file ->
                                file.endsWith("migration.sql") && Files.exists(file.resolveSibling("snapshot.json")));
    }

    static NestFluxException newerLayout(Path folder) {
        return Findings.refusal(
                folder + " is laid out as drizzle 1.0 does it, with a folder for each migration and no"
                        + " meta/_journal.json. NestFlux takes over the layout with a journal.",
                "take over from what drizzle-kit of a version before 1.0 wrote, if that is still in version control",
                "or begin at what is there: generate the first migration from the database, then "
                        + Goal.BASELINE.run());
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
        Map<Long, List<ForeignRow>> byTime = new LinkedHashMap<>();
        rows.forEach(row -> byTime.computeIfAbsent(row.number("created_at"), time -> new ArrayList<>())
                .add(row));
        Set<String> origins = new LinkedHashSet<>();
        for (Entry entry : entries) {
            List<ForeignRow> candidates = byTime.getOrDefault(entry.when(), List.of());
            Optional<ForeignRow> same = candidates.stream()
                    .filter(row -> entry.hasHash(row.require("hash")))
                    .findFirst();
            // entries of one time are told apart by their hashes alone
            Optional<ForeignRow> row =
                    isAlone(entry) ? same.or(() -> candidates.stream().findFirst()) : same;
            row.ifPresent(it -> {
                candidates.remove(it);
                requireSame(entry, it, findings);
                origins.add(entry.file());
            });
        }
        byTime.values().stream()
                .flatMap(List::stream)
                .forEach(row -> findings.obstacle(
                        "a migration of " + row.require("created_at") + " with hash " + row.require("hash")
                                + " was applied here, and the journal does not list it",
                        "bring back its file and its entry in meta/_journal.json from version control"));
        return origins;
    }

    private boolean isAlone(Entry entry) {
        return entries.stream().filter(each -> each.when() == entry.when()).count() == 1;
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
