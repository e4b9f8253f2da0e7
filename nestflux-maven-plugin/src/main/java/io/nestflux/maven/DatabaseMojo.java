package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import io.nestflux.sql.TextHash;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that reach a database. */
abstract class DatabaseMojo extends ProjectMojo {

    /**
     * The database: {@code jdbc:postgresql://host:5432/database}, {@code jdbc:mysql://host:3306/database} or
     * {@code jdbc:mariadb://host:3306/database}. Without it, a schema class for PostgreSQL gets an embedded PostgreSQL,
     * whose data are kept below {@code target/nestflux}.
     */
    @Parameter(property = "nestflux.url", defaultValue = "${env.NESTFLUX_URL}")
    @Nullable
    Secret url;

    /** The user who logs in to the database. */
    @Parameter(property = "nestflux.user", defaultValue = "${env.NESTFLUX_USER}")
    @Nullable
    String user;

    /**
     * The user's password. Better kept out of the command line: in the environment as {@code NESTFLUX_PASSWORD}, or in
     * settings.xml, see {@code serverId}.
     */
    @Parameter(property = "nestflux.password", defaultValue = "${env.NESTFLUX_PASSWORD}")
    @Nullable
    Secret password;

    /**
     * The id of a {@code <server>} in settings.xml, whose user name and password are used where {@code user} and
     * {@code password} are not given. Encrypted passwords are decrypted.
     */
    @Parameter(property = "nestflux.serverId")
    @Nullable
    String serverId;

    /** The major version of the embedded PostgreSQL: 14 to 18. */
    @Parameter(property = "nestflux.postgresVersion", defaultValue = "18")
    String postgresVersion;

    /** Where the embedded PostgreSQL keeps its data. */
    @Parameter(property = "nestflux.postgresDirectory", defaultValue = "${project.build.directory}/nestflux")
    File postgresDirectory;

    /**
     * Looks only at what one of these patterns covers: {@code schema.name} with {@code *} for any characters, and a
     * kind before it if you like. {@code app.*}, {@code view:app.*}; several are separated by commas.
     */
    @Parameter(property = "nestflux.include")
    @Nullable
    List<String> include;

    /**
     * Leaves alone what one of these patterns covers, as if it were not there: {@code *.tmp_*},
     * {@code index:app.by_hand_*}.
     */
    @Parameter(property = "nestflux.exclude")
    @Nullable
    List<String> exclude;

    /**
     * Switches placeholders on: values for <code>${name}</code> in migrations, as {@code name=value} with commas
     * between several ({@code \\,} is a comma that belongs to a value). They appear neither in the history nor in
     * messages.
     */
    @Parameter(property = "nestflux.placeholders")
    @Nullable
    Secret placeholders;

    /** The schema of the history table on PostgreSQL. Made by {@code migrate} if it is not there. */
    @Parameter(property = "nestflux.historySchema", defaultValue = "public")
    String historySchema;

    @Override
    String place() {
        return url == null ? "" : TextHash.of(url.reveal());
    }

    /** What this goal asks of a database. */
    DatabaseRequest databaseRequest() {
        return new DatabaseRequest(
                session,
                Address.of(url, user, password, serverId),
                Address.NONE,
                postgresVersion,
                postgresDirectory.toPath(),
                include == null ? List.of() : include,
                exclude == null ? List.of() : exclude,
                Optional.ofNullable(placeholders).map(PlaceholderValues::parse),
                historySchema,
                Tuning.USUAL);
    }
}
