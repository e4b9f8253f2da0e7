package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import io.nestflux.sql.TextHash;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that reach a database. */
abstract class DatabaseMojo extends ServerMojo {

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
