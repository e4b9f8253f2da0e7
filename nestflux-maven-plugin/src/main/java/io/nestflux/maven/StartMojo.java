package io.nestflux.maven;

import io.nestflux.maven.embedded.StandingServers.Standing;
import io.nestflux.maven.project.SecretConfigurator;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Starts the embedded PostgreSQL and leaves it running, for your application, for psql, and for the goals that follow,
 * until {@code nestflux:stop}.
 */
@Mojo(
        name = "start",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class StartMojo extends ServerMojo {

    private final StandingRun run;

    /** The port on which the embedded PostgreSQL answers; without it, one that is the same for a project every time. */
    @Parameter(property = "nestflux.postgresPort")
    @Nullable
    Integer postgresPort;

    @Inject
    StartMojo(StandingRun run) {
        this.run = run;
    }

    @Override
    boolean needsSchema() {
        return true;
    }

    @Override
    void run(Rendering rendering) {
        Standing server = run.begin(
                request("start"),
                new StandingRequest(
                        session,
                        Optional.ofNullable(url),
                        postgresVersion,
                        postgresDirectory.toPath(),
                        Optional.ofNullable(postgresPort)),
                rendering);
        StartReport report = StartReport.of(server);
        write(report, rendering, () -> report.write(rendering));
    }
}
