package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say which server there is: one that is configured, or the embedded one. */
abstract class ServerMojo extends ProjectMojo {

    /**
     * The database: {@code jdbc:postgresql://host:5432/database}, {@code jdbc:mysql://host:3306/database} or
     * {@code jdbc:mariadb://host:3306/database}. Without it, a schema class for PostgreSQL gets an embedded PostgreSQL,
     * whose data are kept below {@code target/nestflux}.
     */
    @Parameter(property = "nestflux.url", defaultValue = "${env.NESTFLUX_URL}")
    @Nullable
    Secret url;

    /** The major version of the embedded PostgreSQL: 14 to 18. */
    @Parameter(property = "nestflux.postgresVersion", defaultValue = "18")
    String postgresVersion;

    /** Where the embedded PostgreSQL keeps its data. */
    @Parameter(property = "nestflux.postgresDirectory", defaultValue = "${project.build.directory}/nestflux")
    File postgresDirectory;
}
