package io.nestflux.maven;

import io.nestflux.connect.Database;
import io.nestflux.json.Json;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.StatusResult;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which migrations a database has, which it lacks, and which are not what they were. Only reads. */
@Mojo(
        name = "status",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class StatusMojo extends DatabaseMojo {

    private final FluxOpener opener;

    /** Also lists the tables that the database has, with their columns. */
    @Parameter(property = "nestflux.tables", defaultValue = "false")
    boolean tables;

    @Inject
    StatusMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        try (OpenFlux open = opener.withDatabase(request("status"), databaseRequest(), rendering)) {
            StatusResult result = open.flux().status();
            if (json()) {
                rendering.print(Json.writePretty(result));
                return;
            }
            new StatusReport(rendering).write(result);
            if (tables) {
                listTables(open.database().orElseThrow(), rendering);
            }
        }
    }

    private static void listTables(Database database, Rendering rendering) {
        List<String> lines = TableListing.of(database);
        rendering.say("Tables of " + database.address() + (lines.isEmpty() ? ": none" : ":"));
        lines.forEach(rendering::say);
    }
}
