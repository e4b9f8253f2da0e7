package io.nestflux.adopt;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.adopt.ImportResult.Imported;
import io.nestflux.adopt.ImportResult.Standing;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.Recorder;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationBatch;
import io.nestflux.migration.MigrationBatch.Draft;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over from another tool: writes its files as migrations, and records those that it has applied to a database as
 * applied there. The other tool's files and table are only read. Doing it again does only what is new, so a second
 * database can be recorded later.
 */
public final class Importer {

    private final ImportRequest request;
    private final Findings findings = new Findings();

    private Importer(ImportRequest request) {
        this.request = request;
    }

    /** @throws io.nestflux.NestFluxException {@code NF-309} with all that stands against it; then nothing is written */
    public static ImportResult run(ImportRequest request) {
        return new Importer(request).run();
    }

    private ImportResult run() {
        request.sources().stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw Findings.refusal(
                    missing + " does not exist.", "name the other tool's directory: " + Parameter.SOURCE.set("…"));
        });
        Tool tool = request.tool().orElseGet(() -> ToolFinder.find(request.sources()));
        Dialect dialect = dialect();
        ForeignProject project = project(tool, dialect);
        List<ForeignFile> files = project.files();
        Optional<Set<String>> applied = request.database().map(database -> applied(tool, project, database));
        ImportedFiles imported =
                new ImportedFiles(tool, request.directory(), MigrationDirectory.read(request.directory()));
        imported.requireRoom(files, findings);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (ForeignFile file : files) {
            Optional<String> id = imported.id(file, findings);
            if (id.isEmpty()) {
                Draft draft = imported.draft(file, dialect);
                requireStatements(file, draft, draft.up(), dialect);
                draft.down().ifPresent(down -> requireStatements(file, draft, down, dialect));
                drafts.add(draft);
            }
            ids.put(
                    file.origin(),
                    id.orElseGet(() -> drafts.get(drafts.size() - 1).id()));
        }
        applied.ifPresent(some -> tellGaps(List.copyOf(ids.keySet()), some));
        findings.requireNone(tool);
        Set<String> recorded = request.dryRun() ? Set.of() : write(drafts, ids, applied);
        return result(tool, ids, drafts, applied, recorded);
    }

    /** What is pending before something that was applied. */
    private void tellGaps(List<String> origins, Set<String> applied) {
        int last = origins.size() - 1;
        while (last >= 0 && !applied.contains(origins.get(last))) {
            last--;
        }
        origins.subList(0, Math.max(0, last)).stream()
                .filter(origin -> !applied.contains(origin))
                .forEach(origin -> findings.remark(origin + " was never applied here, though later ones were. To apply"
                        + " it all the same, run migrate with " + Parameter.OUT_OF_ORDER.set()));
    }

    private ForeignProject project(Tool tool, Dialect dialect) {
        return switch (tool) {
            case FLYWAY -> FlywayProject.read(request.sources(), findings);
            case LIQUIBASE -> LiquibaseProject.read(request.sources(), dialect, findings);
            case DRIZZLE -> DrizzleProject.read(request.sources().get(0));
        };
    }

    private Dialect dialect() {
        return request.database()
                .map(database -> {
                    try (Connection connection = database.database().connect()) {
                        return Servers.version(connection).dialect();
                    } catch (SQLException lost) {
                        throw History.unreadable(lost);
                    }
                })
                .or(request::dialect)
                .or(() -> request.sources().stream()
                        .filter(folder -> Files.exists(DrizzleProject.journal(folder)))
                        .findFirst()
                        .map(folder -> DrizzleProject.read(folder).dialect()))
                .orElse(Dialect.POSTGRESQL);
    }

    private Set<String> applied(Tool tool, ForeignProject project, MigrateRequest database) {
        String name = request.table().orElse(tool.table());
        try (Connection connection = database.database().connect()) {
            boolean schemas = Servers.version(connection).dialect().hasSchemas();
            ForeignTable table = new ForeignTable(connection, schemas);
            if (tool == Tool.LIQUIBASE) {
                requireUnlocked(table, name);
            }
            List<ForeignRow> rows = table.rows(name)
                    .orElseThrow(() -> Findings.refusal(
                            "There is no table " + name + " in this database, so " + tool.label()
                                    + " has applied nothing here.",
                            "if it is called otherwise, name it: " + Parameter.HISTORY_TABLE.set("schema.table"),
                            "if the database is new, import without it: leave out " + Parameter.URL.word()
                                    + "; then migrate" + " applies everything"));
            findings.remark(name + " stays as it is. Until you drop it, leave it out of what NestFlux looks at, or"
                    + " generate takes it for a table that is to go: "
                    + Parameter.EXCLUDE.set(pattern(tool, name, schemas)));
            return project.applied(rows, findings);
        } catch (SQLException refused) {
            throw Findings.refusal(
                    "The table " + name + " cannot be read: " + refused.getMessage(),
                    "check that this user may read it");
        }
    }

    /** Liquibase's second table is called alike; on MySQL it writes both names in upper case. */
    private static String pattern(Tool tool, String table, boolean schemas) {
        String name = table.substring(table.lastIndexOf('.') + 1);
        if (tool != Tool.LIQUIBASE) {
            return name;
        }
        return (schemas ? name : name.toUpperCase(Locale.ROOT)) + "*";
    }

    private void requireUnlocked(ForeignTable table, String name) throws SQLException {
        boolean locked =
                table.rows(name + "lock").stream().flatMap(List::stream).anyMatch(row -> row.flag("locked"));
        if (locked) {
            findings.obstacle(
                    "Liquibase holds its lock on this database: it is running, or it died",
                    "wait for it, or run liquibase release-locks");
        }
    }

    /** A migration that NestFlux cannot split or run is refused now and not when it is to run. */
    private void requireStatements(ForeignFile file, Draft draft, String text, Dialect dialect) {
        String source = file.origin() + " as " + draft.id() + ".sql";
        try (SqlScript script = SqlScript.of(new StringReader(text), source, dialect)) {
            Segments.of(script, dialect).forEachRemaining(statement -> {});
        } catch (NestFluxException refused) {
            if (refused.code() != ErrorCode.SCRIPT_UNSUPPORTED) {
                throw refused;
            }
            findings.obstacle(refused.problem(), String.join(", or ", refused.hints()));
        }
    }

    private Set<String> write(List<Draft> drafts, Map<String, String> ids, Optional<Set<String>> applied) {
        List<Migration> all = drafts.isEmpty()
                ? MigrationDirectory.read(request.directory())
                : MigrationBatch.write(request.directory(), drafts);
        if (applied.isEmpty()) {
            return Set.of();
        }
        Set<String> wanted = new HashSet<>();
        applied.get().forEach(origin -> wanted.add(String.valueOf(ids.get(origin))));
        return Set.copyOf(Recorder.record(
                request.database().orElseThrow(),
                all.stream().filter(it -> wanted.contains(it.id())).toList()));
    }

    private ImportResult result(
            Tool tool,
            Map<String, String> ids,
            List<Draft> drafts,
            Optional<Set<String>> applied,
            Set<String> recorded) {
        Set<String> written = new HashSet<>();
        drafts.forEach(draft -> written.add(draft.id()));
        List<Imported> all = new ArrayList<>();
        ids.forEach((origin, id) -> {
            Standing standing = applied.isEmpty()
                    ? Standing.UNKNOWN
                    : !applied.get().contains(origin)
                            ? Standing.PENDING
                            : request.dryRun() || recorded.contains(id) ? Standing.RECORDED : Standing.KNOWN;
            all.add(new Imported(origin, id, written.contains(id), standing));
        });
        return new ImportResult(tool, all, findings.remarks(), request.dryRun());
    }
}
