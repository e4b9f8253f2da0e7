package io.nestflux.maven;

import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.StatusResult;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails unless all migrations are applied and as they were. Only reads, and does not look for drift. */
@Mojo(
        name = "validate",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class ValidateMojo extends DatabaseMojo {

    private final FluxOpener opener;

    @Inject
    ValidateMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        try (OpenFlux open = opener.withDatabase(request("validate"), databaseRequest(), rendering)) {
            StatusResult result = open.flux().validate();
            if (json()) {
                rendering.print(result.json());
            } else {
                rendering.say("Database is up to date!");
            }
        }
    }
}
