package io.nestflux.maven;

import io.nestflux.connect.Database;
import io.nestflux.fleet.FleetStatus;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.StatusResult;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Tells which migrations a database has, which it lacks, and which are not what they were. Only reads. */
@Mojo(
        name = "status",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class StatusMojo extends ScratchMojo {

    private final FluxOpener opener;
    private final Fleets fleets;

    /** Also lists the tables that the database has, with their columns. */
    @Parameter(property = "nestflux.tables", defaultValue = "false")
    boolean tables;

    /**
     * Fails the build with {@code NF-516} when something is pending, edited, missing, failed, interrupted or running,
     * or when the database has drifted.
     */
    @Parameter(property = "nestflux.failUnlessUpToDate", defaultValue = "false")
    boolean failUnlessUpToDate;

    /** A JSON file that lists many databases or tenant schemas, each of which is looked at. */
    @Parameter(property = "nestflux.targets")
    @Nullable
    File targets;

    /** How many of the targets are looked at at once, each with one connection. */
    @Parameter(property = "nestflux.parallel", defaultValue = "8")
    int parallel;

    @Inject
    StatusMojo(FluxOpener opener, Fleets fleets) {
        this.opener = opener;
        this.fleets = fleets;
    }

    @Override
    void run(Rendering rendering) {
        if (targets != null) {
            FleetStatus fleet = fleets.status(
                    new FleetRequest(request("status"), databaseRequest(), targets.toPath(), parallel, false, json()),
                    rendering);
            if (failUnlessUpToDate) {
                fleet.requireUpToDate();
            }
            return;
        }
        try (OpenFlux open = opener.withDatabase(request("status"), databaseRequest(), rendering)) {
            StatusResult result = open.flux().status();
            if (json()) {
                rendering.print(result.json());
            } else {
                new StatusReport(rendering).write(result);
            }
            if (tables && !json()) {
                listTables(open.database().orElseThrow(), rendering);
            }
            if (failUnlessUpToDate) {
                result.orThrow();
            }
        }
    }

    private static void listTables(Database database, Rendering rendering) {
        List<String> lines = TableListing.of(database);
        rendering.say("Tables of " + database.address() + (lines.isEmpty() ? ": none" : ":"));
        lines.forEach(rendering::say);
    }
}
