package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that make scratch databases. */
abstract class ScratchMojo extends DatabaseMojo {

    /** The server on which scratch databases are made, if the one of the database at hand is not for that. */
    @Parameter(property = "nestflux.scratchUrl")
    @Nullable
    Secret scratchUrl;

    /** The user who logs in to {@code scratchUrl}. */
    @Parameter(property = "nestflux.scratchUser")
    @Nullable
    String scratchUser;

    /** The password of {@code scratchUser}. */
    @Parameter(property = "nestflux.scratchPassword", defaultValue = "${env.NESTFLUX_SCRATCH_PASSWORD}")
    @Nullable
    Secret scratchPassword;

    /** The {@code <server>} in settings.xml for {@code scratchUrl}. */
    @Parameter(property = "nestflux.scratchServerId")
    @Nullable
    String scratchServerId;

    @Override
    DatabaseRequest databaseRequest() {
        return super.databaseRequest()
                .withScratch(Address.of(scratchUrl, scratchUser, scratchPassword, scratchServerId));
    }
}
