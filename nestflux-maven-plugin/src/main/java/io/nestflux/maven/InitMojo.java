package io.nestflux.maven;

import io.nestflux.maven.init.InitRequest;
import io.nestflux.maven.init.InitResult;
import io.nestflux.maven.project.Secret;
import io.nestflux.maven.project.SecretConfigurator;
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
public final class InitMojo extends DatabaseMojo {

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
        InitResult result =
                url == null ? run.begin(request) : run.pull(request, databaseRequest(), plugin.getClassRealm());
        write(result, rendering, () -> new InitReport(rendering).write(result));
    }
}
