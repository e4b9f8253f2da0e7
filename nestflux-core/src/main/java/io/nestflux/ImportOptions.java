package io.nestflux;

import io.nestflux.adopt.Tool;
import io.nestflux.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@link NestFlux#importFrom(ImportOptions)} takes over.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class ImportOptions {

    private final Optional<Tool> tool;
    private final List<Path> sources;
    private final Optional<String> table;
    private final Optional<Dialect> dialect;
    private final boolean dryRun;

    private ImportOptions(
            Optional<Tool> tool,
            List<Path> sources,
            Optional<String> table,
            Optional<Dialect> dialect,
            boolean dryRun) {
        this.tool = tool;
        this.sources = List.copyOf(sources);
        this.table = table;
        this.dialect = dialect;
        this.dryRun = dryRun;
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

    /** The same, changing nothing if {@code only} is true. */
    public ImportOptions withDryRun(boolean only) {
        return new ImportOptions(tool, sources, table, dialect, only);
    }

    /** The other tool; empty if its files tell. */
    public Optional<Tool> tool() {
        return tool;
    }

    /** Its directories, or its changelogs in their order. */
    public List<Path> sources() {
        return sources;
    }

    /**
     * The table in which it records what it has applied, if that is not called as usual; with its schema in front if
     * need be.
     */
    public Optional<String> table() {
        return table;
    }

    /** Whose SQL it is, where no database is configured and nothing else tells. */
    public Optional<Dialect> dialect() {
        return dialect;
    }

    /** Whether to only tell what would be done. */
    public boolean dryRun() {
        return dryRun;
    }
}
