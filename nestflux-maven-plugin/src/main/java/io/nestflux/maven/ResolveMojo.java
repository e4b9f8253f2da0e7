package io.nestflux.maven;

import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.migrate.Resolution;
import io.nestflux.migrate.ResolveResult;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Records what you say of a migration: that it has happened, that it has not, or how far it came. The next
 * {@code migrate} goes by that.
 */
@Mojo(
        name = "resolve",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class ResolveMojo extends RunnerMojo {

    private final FluxOpener opener;

    /** The migration, by its number, for instance {@code 0007}. */
    @Parameter(property = "nestflux.migration", required = true)
    String migration;

    /**
     * {@code done}: all of it has happened, as its file is now. {@code pending}: nothing of it has; if its file is
     * gone, the history forgets it. {@code statement:4}: its statements 1 to 4 have, and none after them.
     */
    @Parameter(property = "nestflux.as", required = true)
    String as;

    @Inject
    ResolveMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    void run(Rendering rendering) {
        Resolution resolution = Resolution.parse(as);
        DatabaseRequest database = databaseRequest();
        try (OpenFlux open = opener.withDatabase(request("resolve"), database, rendering)) {
            ResolveResult result = open.flux().resolve(migration, resolution);
            write(result, rendering, () -> report(result, rendering));
        }
    }

    private static void report(ResolveResult result, Rendering rendering) {
        if (!result.changed()) {
            rendering.say(result.migration() + ".sql stands so already: " + result.to());
            return;
        }
        rendering.done("Resolved migration: " + result.migration() + ".sql");
        rendering.say("  it was: " + result.from());
        rendering.say("  now:    " + result.to());
        result.next()
                .ifPresent(next -> rendering.say("It goes on with statement " + next.statement() + " of " + next.file()
                        + ": run " + next.command()));
    }
}
