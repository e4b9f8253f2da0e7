package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.ImportOptions;
import io.nestflux.NestFluxException;
import io.nestflux.adopt.ImportResult;
import io.nestflux.adopt.Tool;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.sql.Dialect;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Takes over from Flyway, Liquibase or drizzle: writes its files as migrations, and records those that it has applied
 * to the database of {@code url}, if one is given, as applied there.
 */
@Mojo(
        name = "import",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class ImportMojo extends RunnerMojo {

    private final FluxOpener opener;

    /**
     * The other tool's directory: Flyway's location, the directory of Liquibase's changelogs or the changelogs
     * themselves, drizzle's folder. Several are separated by commas.
     */
    @Parameter(property = "nestflux.source")
    @Nullable
    List<File> source;

    /** The other tool: {@code flyway}, {@code liquibase} or {@code drizzle}. Needed only if its files do not tell. */
    @Parameter(property = "nestflux.tool")
    @Nullable
    String tool;

    /** The table in which the other tool records what it has applied, if that is not called as usual: schema.table. */
    @Parameter(property = "nestflux.historyTable")
    @Nullable
    String historyTable;

    /** Whose SQL it is, without a database: {@code postgresql}, {@code mysql} or {@code mariadb}. */
    @Parameter(property = "nestflux.dialect")
    @Nullable
    String dialect;

    /** Tells which file becomes which migration, and what would be recorded; writes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    ImportMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(Rendering rendering) {
        if (source == null || source.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.source is not given.",
                    "name the other tool's directory: -Dnestflux.source=src/main/resources/db/migration");
        }
        DatabaseRequest database = databaseRequest();
        // an embedded database has no history of another tool
        try (OpenFlux open = url == null
                ? opener.withOtherDatabases(request("import"), database, rendering)
                : opener.withDatabase(request("import"), database, rendering)) {
            ImportResult result = open.flux().importFrom(options());
            write(result, rendering, () -> new ImportReport(rendering).write(result));
        }
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.of(
                        source.stream().map(File::toPath).toArray(Path[]::new))
                .withDryRun(dryRun);
        options = tool == null ? options : options.withTool(Tool.of(tool));
        options = historyTable == null ? options : options.withTable(historyTable);
        return dialect == null ? options : options.withDialect(Choices.choice("dialect", dialect, Dialect.class));
    }
}
