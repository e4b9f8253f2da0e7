package io.nestflux;

import io.nestflux.adopt.Tool;
import io.nestflux.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@link NestFlux#importFrom(ImportOptions)} takes over.
 *
 * @param tool the other tool; empty if its files tell
 * @param sources its directories, or its changelogs in their order
 * @param table the table in which it records what it has applied, if that is not called as usual; with its schema in
 *     front if need be
 * @param dialect whose SQL it is, where no database is configured and nothing else tells
 * @param dryRun whether to only tell what would be done
 */
public record ImportOptions(
        Optional<Tool> tool, List<Path> sources, Optional<String> table, Optional<Dialect> dialect, boolean dryRun) {

    public ImportOptions {
        sources = List.copyOf(sources);
    }

    /** From these directories or changelogs. */
    public static ImportOptions of(Path... sources) {
        return new ImportOptions(Optional.empty(), List.of(sources), Optional.empty(), Optional.empty(), false);
    }

    /** The same, of a certain tool. */
    public ImportOptions withTool(Tool other) {
        return new ImportOptions(Optional.of(other), sources, table, dialect, dryRun);
    }

    /** The same, where the other tool's table is called otherwise. */
    public ImportOptions withTable(String name) {
        return new ImportOptions(tool, sources, Optional.of(name), dialect, dryRun);
    }

    /** The same, for a kind of server. */
    public ImportOptions withDialect(Dialect server) {
        return new ImportOptions(tool, sources, table, Optional.of(server), dryRun);
    }

    /** The same, writing nothing. */
    public ImportOptions asDryRun() {
        return new ImportOptions(tool, sources, table, dialect, true);
    }
}
