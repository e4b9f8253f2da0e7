package io.nestflux.maven;

import io.nestflux.MigrateOptions;
import io.nestflux.NestFlux;
import io.nestflux.json.Json;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migration.MigrationDirectory;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies the migrations that a database does not have yet. */
@Mojo(
        name = "migrate",
        defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class MigrateMojo extends RunnerMojo {

    private final FluxOpener opener;
    private final Fleets fleets;

    /** Prints the SQL that would be executed, and executes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    /** The last migration to apply, by its number, for instance {@code 0003}. */
    @Parameter(property = "nestflux.target")
    @Nullable
    String target;

    /** Whether a pending migration may be applied although a later one has been, as after merging a branch. */
    @Parameter(property = "nestflux.outOfOrder", defaultValue = "false")
    boolean outOfOrder;

    /**
     * What to do when a newer release has applied migrations that the directory does not know, after all that it knows:
     * {@code allow} runs nothing and is content, {@code fail} fails with {@code NF-516}.
     */
    @Parameter(property = "nestflux.future", defaultValue = "allow")
    String future;

    /**
     * What to do about statements after which rows or values are gone: {@code warn} of them, {@code allow} them, or
     * {@code deny} them where there are rows, or where nobody can tell.
     */
    @Parameter(property = "nestflux.destructive", defaultValue = "warn")
    String destructive;

    /**
     * Tables and columns that may be lost where that is denied, as refusals name them: {@code app.person},
     * {@code app.person.nick}, separated by commas.
     */
    @Parameter(property = "nestflux.destructive.allow")
    @Nullable
    List<String> destructiveAllow;

    /** A JSON file that lists many databases or tenant schemas, to each of which the migrations are applied. */
    @Parameter(property = "nestflux.targets")
    @Nullable
    File targets;

    /** How many of the targets are worked on at once, each with one connection. */
    @Parameter(property = "nestflux.parallel", defaultValue = "8")
    int parallel;

    /** Begins no further target once one has failed; otherwise all are tried. */
    @Parameter(property = "nestflux.failFast", defaultValue = "false")
    boolean failFast;

    @Inject
    MigrateMojo(FluxOpener opener, Fleets fleets) {
        this.opener = opener;
        this.fleets = fleets;
    }

    @Override
    Tuning tuning() {
        return super.tuning()
                .withOutOfOrder(outOfOrder)
                .withFuture(Choices.choice("future", future, FuturePolicy.class))
                .withDestructive(destructive, destructiveAllow);
    }

    @Override
    void run(Rendering rendering) {
        DatabaseRequest database = databaseRequest();
        if (targets != null) {
            fleets.migrate(
                    new FleetRequest(request("migrate"), database, targets.toPath(), parallel, failFast, json()),
                    options(),
                    rendering);
            return;
        }
        try (OpenFlux open = opener.withDatabase(request("migrate"), database, rendering)) {
            MigrateResult result = open.flux().migrate(options());
            if (json()) {
                rendering.print(Json.writePretty(result));
                return;
            }
            result.dryRun().ifPresent(rendering::print);
            if (result.olderRelease().isPresent()) {
                rendering.say(result.olderRelease().get());
            } else if (!dryRun || result.upToDate()) {
                rendering.say(conclusion(result, open.flux()));
            }
        }
    }

    private MigrateOptions options() {
        MigrateOptions options = MigrateOptions.DEFAULT.withDryRun(dryRun);
        return target == null ? options : options.withTarget(target);
    }

    /** "Up to date" is said only where it is true: not short of the end, nor because of a wrong directory. */
    private String conclusion(MigrateResult result, NestFlux flux) {
        if (target != null && !flux.status().upToDate()) {
            return "Database is at its target; later migrations are pending.";
        }
        return result.upToDate() && MigrationDirectory.read(migrations.toPath()).isEmpty()
                ? "There are no migrations in " + migrations + "."
                : "Database is up to date!";
    }
}
