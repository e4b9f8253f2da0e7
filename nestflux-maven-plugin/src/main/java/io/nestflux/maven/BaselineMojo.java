package io.nestflux.maven;

import io.nestflux.BaselineOptions;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.BaselineResult;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Adopts a database that already has what the migrations make: they are recorded as applied, and not run. */
@Mojo(
        name = "baseline",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class BaselineMojo extends RunnerMojo {

    private final FluxOpener opener;

    /** The last migration that the database has already, by its number, for instance {@code 0003}. */
    @Parameter(property = "nestflux.target")
    @Nullable
    String target;

    /** Tells what would be recorded, and records nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    BaselineMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        DatabaseRequest database = databaseRequest();
        try (OpenFlux open = opener.withDatabase(request("baseline"), database, rendering)) {
            BaselineOptions options = BaselineOptions.DEFAULT.withDryRun(dryRun);
            BaselineResult result = open.flux().baseline(target == null ? options : options.withTarget(target));
            write(result, rendering, () -> report(result, rendering));
        }
    }

    private static void report(BaselineResult result, Rendering rendering) {
        for (String id : result.recorded()) {
            if (result.dryRun()) {
                rendering.say("Would be recorded as baseline: " + id + ".sql");
            } else {
                rendering.done("Recorded as baseline: " + id + ".sql");
            }
        }
        if (result.recorded().isEmpty()) {
            rendering.say("There is nothing to record.");
        }
        if (!result.pending().isEmpty()) {
            rendering.say(Rendering.count(result.pending().size(), "migration") + " to apply, from "
                    + result.pending().get(0) + ".sql on: run mvn nestflux:migrate");
        }
    }
}
