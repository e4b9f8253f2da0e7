package io.nestflux.maven;

import io.nestflux.RollbackOptions;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.RollbackResult;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Takes migrations back by their down files, the one applied last first. */
@Mojo(
        name = "rollback",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class RollbackMojo extends RunnerMojo {

    private final FluxOpener opener;

    /**
     * The last migration that stays, by its number, for instance {@code 0003}; {@code 0} takes all back. Without it,
     * only the one that was applied last is taken back.
     */
    @Parameter(property = "nestflux.target")
    @Nullable
    String target;

    /** Whether rows may go. Otherwise nothing runs if any would, and they are counted. */
    @Parameter(property = "nestflux.allowDataLoss", defaultValue = "false")
    boolean allowDataLoss;

    /** Prints the SQL that would be executed and the rows that would go, and executes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    @Inject
    RollbackMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        RollbackOptions options =
                RollbackOptions.DEFAULT.withAllowDataLoss(allowDataLoss).withDryRun(dryRun);
        options = target == null ? options : options.withTarget(target);
        try (OpenFlux open = opener.withDatabase(request("rollback"), databaseRequest(), rendering)) {
            RollbackResult result = open.flux().rollback(options);
            write(result, rendering, () -> report(result, rendering));
        }
    }

    private static void report(RollbackResult result, Rendering rendering) {
        result.dryRun().ifPresent(rendering::print);
        String gone = result.dryRun().isPresent() ? "Would go: " : "Gone: ";
        result.losses().forEach(loss -> rendering.warn(gone + loss));
        if (result.nothingToDo() || result.dryRun().filter(String::isEmpty).isPresent()) {
            rendering.say("There is nothing to take back.");
        }
    }
}
