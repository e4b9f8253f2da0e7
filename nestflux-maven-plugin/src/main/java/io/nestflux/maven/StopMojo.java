package io.nestflux.maven;

import io.nestflux.maven.project.SecretConfigurator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;

/** Ends the embedded PostgreSQL that {@code nestflux:start} began. Its data stay until {@code mvn clean}. */
@Mojo(name = "stop", configurator = SecretConfigurator.NAME, threadSafe = true)
public final class StopMojo extends ServerMojo {

    private final StandingRun run;

    @Inject
    StopMojo(StandingRun run) {
        this.run = run;
    }

    /** What runs is to be ended wherever it was begun, whatever has become of the tables. */
    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(Rendering rendering) {
        List<String> ended = run.end(
                request("stop"),
                new StandingRequest(
                        session,
                        Optional.ofNullable(url),
                        postgresVersion,
                        postgresDirectory.toPath(),
                        Optional.empty()),
                rendering);
        write(Map.of("stopped", ended), rendering, () -> {
            if (ended.isEmpty()) {
                rendering.say("Nothing to stop: no PostgreSQL that nestflux:start began is running in "
                        + postgresDirectory + ".");
            }
            ended.forEach(version -> rendering.done("Stopped PostgreSQL " + version
                    + ". Its data stay until mvn clean; mvn nestflux:start goes on with them."));
        });
    }
}
