package io.nestflux.maven;

import io.nestflux.SeedOptions;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.SeedResult;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL files with rows for development and tests, each once for a database: {@code 001_users.sql}, or
 * {@code 002_orders.dev.sql} for one environment.
 */
@Mojo(
        name = "seed",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class SeedMojo extends RunnerMojo {

    /** What the embedded PostgreSQL is for. */
    private static final String EMBEDDED = "dev";

    private final FluxOpener opener;

    /** The directory of the seeds. */
    @Parameter(property = "nestflux.seeds", defaultValue = "${project.basedir}/src/main/resources/db/seed")
    File seeds;

    /**
     * Which environment the database is of, for instance {@code dev} or {@code test}. The embedded PostgreSQL is of
     * {@code dev}; for any other database it must be said.
     */
    @Parameter(property = "nestflux.env")
    @Nullable
    String env;

    /** The environment that seeds may run in though its name begins with {@code prod}. */
    @Parameter(property = "nestflux.seed.allow")
    @Nullable
    String seedAllow;

    /** Prints the SQL that would be executed, and executes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    SeedMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        SeedOptions options = SeedOptions.of(seeds.toPath()).withDryRun(dryRun);
        if (env != null || url == null) {
            options = options.withEnvironment(env == null ? EMBEDDED : env);
        }
        options = seedAllow == null ? options : options.allowing(seedAllow);
        try (OpenFlux open = opener.withDatabase(request("seed"), databaseRequest(), rendering)) {
            SeedResult result = open.flux().seed(options);
            write(result, rendering, () -> report(result, rendering));
        }
    }

    private static void report(SeedResult result, Rendering rendering) {
        result.dryRun().ifPresent(rendering::print);
        result.ran()
                .forEach(ran -> rendering.say("Seeded " + result.environment() + ": " + ran.file() + " ("
                        + ran.statements() + (ran.statements() == 1 ? " statement)" : " statements)")));
        if (result.nothingToDo()) {
            rendering.say("There is nothing to seed: " + result.hadRun().size() + " seeds have run.");
        }
    }
}
