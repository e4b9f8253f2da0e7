package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.PullOptions;
import io.nestflux.maven.project.Secret;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.pull.PullMode;
import io.nestflux.pull.PullResult;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Turns a database into table classes and a schema class that lists them. The database is only read. Also from an SQL
 * file or a directory of migrations.
 */
@Mojo(
        name = "pull",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class PullMojo extends ScratchMojo {

    private final DiffRun reader;
    private final FluxOpener opener;

    /**
     * What is pulled: {@code database} (that of {@code url}), {@code migrations}, a directory of migrations or a
     * {@code .sql} file.
     */
    @Parameter(property = "nestflux.from", defaultValue = "database")
    Secret from;

    /** Whose SQL a directory or file is: {@code postgresql}, {@code mysql} or {@code mariadb}. */
    @Parameter(property = "nestflux.dialect")
    @Nullable
    String dialect;

    /** The schemas to pull, separated by commas; otherwise all. */
    @Parameter(property = "nestflux.schemas")
    @Nullable
    List<String> schemas;

    /** The package below which all classes are: {@code com.acme.database}. Without it, that of the project's group. */
    @Parameter(property = "nestflux.package")
    @Nullable
    String packageName;

    /** The folder that packages begin in. */
    @Parameter(property = "nestflux.sources", defaultValue = "${project.basedir}/src/main/java")
    File sources;

    /** The folder of the SQL files that classes read. */
    @Parameter(property = "nestflux.resources", defaultValue = "${project.basedir}/src/main/resources")
    File resources;

    /** Calls classes after one of what tables are called after many of: {@code UserTable} for {@code users}. */
    @Parameter(property = "nestflux.pull.singular", defaultValue = "false")
    boolean singular;

    /**
     * What is done where there are classes already: {@code merge} edits into them what has changed in the database
     * since the last pull, {@code aside} writes what a first pull would write to {@code target/nestflux/pull},
     * {@code overwrite} writes it over them, {@code print} writes nothing and prints as a patch what {@code merge}
     * would do.
     */
    @Parameter(property = "nestflux.pull", defaultValue = "merge")
    String pull;

    /**
     * Also writes the first migration, with what no class can say as SQL beside it, and records all of it in the
     * database as baseline: from then on the project is on NestFlux. For a project without migrations.
     */
    @Parameter(property = "nestflux.adopt", defaultValue = "false")
    boolean adopt;

    /** Tells which files would be written; writes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    PullMojo(DiffRun reader, FluxOpener opener) {
        this.reader = reader;
        this.opener = opener;
    }

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(Rendering rendering) {
        if (from.reveal().equals("model")) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.from is 'model': that is what a pull makes.",
                    "pull from a database, a directory of migrations or a .sql file");
        }
        PullResult result = adopt ? adopted(rendering) : pulled(rendering);
        if (json()) {
            rendering.print(result.json());
        } else {
            new PullReport(rendering, sources.toPath()).write(result);
        }
        if (!session.getRequest().isInteractiveMode()) {
            result.edits().orThrow();
        }
    }

    private PullResult pulled(Rendering rendering) {
        Address side = Address.of(from, null, null, null);
        DiffRequest request =
                new DiffRequest(side, side, Optional.ofNullable(dialect), schemas == null ? List.of() : schemas);
        return reader.pull(request("pull"), databaseRequest(), request, options(rendering), rendering);
    }

    private PullResult adopted(Rendering rendering) {
        boolean isPart = schemas != null && !schemas.isEmpty();
        if (url == null || !from.reveal().equals("database") || isPart) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.adopt is about a whole database, in which a baseline is recorded, and nestflux.url has to"
                            + " name it.",
                    "set nestflux.url, and leave nestflux.from and nestflux.schemas out",
                    "a part of it: nestflux.include=app.*");
        }
        try (OpenFlux open = opener.withDatabase(request("pull"), databaseRequest(), rendering)) {
            return open.flux().adopt(options(rendering));
        }
    }

    /** What it is at is for who watches. */
    private PullOptions options(Rendering rendering) {
        boolean isWatched = !json() && session.getRequest().isInteractiveMode();
        return PullOptions.DEFAULT
                .withSources(sources.toPath())
                .withResources(resources.toPath())
                .withFolder(project.getBasedir().toPath())
                .withPackage(packageName == null ? project.getGroupId() + ".database" : packageName)
                .withSingular(singular)
                .withMode(Choices.choice("pull", pull, PullMode.class))
                .withDryRun(dryRun)
                .withProgress(isWatched ? rendering::say : step -> {});
    }
}
