package io.nestflux.maven;

import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.StatusResult;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails unless all migrations are applied and as they were. Only reads, and does not look for drift. */
@Mojo(
        name = "validate",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class ValidateMojo extends DatabaseMojo {

    private final FluxOpener opener;

    /**
     * What to do when a newer release has applied migrations that the directory does not know, after all that it knows:
     * {@code allow} runs nothing and is content, {@code fail} fails with {@code NF-516}.
     */
    @Parameter(property = "nestflux.future", defaultValue = "allow")
    String future;

    @Inject
    ValidateMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    DatabaseRequest databaseRequest() {
        return super.databaseRequest()
                .with(Tuning.USUAL.withFuture(Choices.choice("future", future, FuturePolicy.class)));
    }

    @Override
    void run(Rendering rendering) {
        try (OpenFlux open = opener.withDatabase(request("validate"), databaseRequest(), rendering)) {
            StatusResult result = open.flux().validate();
            if (json()) {
                rendering.print(result.json());
            } else {
                rendering.say(result.olderRelease().orElse("Database is up to date!"));
            }
        }
    }
}
