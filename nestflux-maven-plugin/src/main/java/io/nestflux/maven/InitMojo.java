package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.maven.init.InitRequest;
import io.nestflux.maven.init.InitResult;
import io.nestflux.maven.project.Secret;
import io.nestflux.maven.project.SecretConfigurator;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins with NestFlux: adds library, driver and plugin to the pom, or writes one in an empty folder, and writes a
 * schema class and a table to begin with; with {@code nestflux.url}, the classes of what that database has. Overwrites
 * nothing. On a terminal it asks what was not said.
 */
@Mojo(
        name = "init",
        requiresProject = false,
        aggregator = true,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class InitMojo extends ScratchMojo {

    private final InitRun run;

    /** What the database is: {@code postgresql}, {@code mysql} or {@code mariadb}. */
    @Parameter(property = "nestflux.dialect")
    @Nullable
    String dialect;

    /** The package that the database's classes are in, for instance {@code com.example.database}. */
    @Parameter(property = "nestflux.package")
    @Nullable
    String packageName;

    /** The groupId of a new pom. */
    @Parameter(property = "nestflux.groupId")
    @Nullable
    String groupId;

    /** The artifactId of a new pom. */
    @Parameter(property = "nestflux.artifactId")
    @Nullable
    String artifactId;

    /**
     * With {@code nestflux.url}, also writes the first migration and records it in that database as baseline: from then
     * on the project is on NestFlux.
     */
    @Parameter(property = "nestflux.adopt", defaultValue = "false")
    boolean adopt;

    /** Tells what would be written, and writes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    InitMojo(InitRun run) {
        this.run = run;
    }

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(Rendering rendering) {
        InitRequest request = run.request(
                session,
                plugin.getVersion(),
                new InitAnswers(
                        Optional.ofNullable(dialect),
                        Optional.ofNullable(url).map(Secret::reveal),
                        Optional.ofNullable(packageName),
                        Optional.ofNullable(groupId),
                        Optional.ofNullable(artifactId)),
                dryRun,
                json() ? Terminal.NOBODY : Terminal.of(session));
        if (adopt && url == null) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.adopt is about a database that is there, and none is named.",
                    "name it: " + io.nestflux.Parameter.URL.set("jdbc:…"),
                    "or leave nestflux.adopt out: the project begins with an example");
        }
        InitResult result = url == null
                ? run.begin(request)
                : run.pull(request, databaseRequest(), adopt ? migrations(request) : Optional.empty(), plugin);
        write(result, rendering, () -> new InitReport(rendering).write(result));
    }

    /** Without a project, what the parameter says by default is no path. */
    private Optional<Path> migrations(InitRequest request) {
        boolean said = session.getUserProperties().containsKey("nestflux.migrations");
        return Optional.of(
                project.getFile() != null || said
                        ? migrations.toPath()
                        : request.directory().resolve("src/main/resources/db/migrations"));
    }
}
