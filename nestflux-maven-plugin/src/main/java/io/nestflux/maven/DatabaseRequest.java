package io.nestflux.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * What a goal needs to know to reach a database. Prints no secrets.
 *
 * @param session knows settings.xml, and how to resolve the embedded PostgreSQL
 * @param database the database that migrations are for
 * @param scratch the server on which scratch databases are made; usually that of {@code database}
 * @param postgresVersion the major version of the embedded PostgreSQL
 * @param postgresDirectory where it keeps its data
 * @param include patterns of what is looked at; empty for everything
 * @param exclude patterns of what is not
 * @param placeholders what is put into migrations; empty if they stay as they are
 * @param historySchema the schema of the history table on PostgreSQL
 * @param tuning what else there is to set
 */
record DatabaseRequest(
        MavenSession session,
        Address database,
        Address scratch,
        String postgresVersion,
        Path postgresDirectory,
        List<String> include,
        List<String> exclude,
        Optional<PlaceholderValues> placeholders,
        String historySchema,
        Tuning tuning) {

    DatabaseRequest {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    DatabaseRequest withScratch(Address server) {
        return copy(server, tuning);
    }

    DatabaseRequest with(Tuning chosen) {
        return copy(scratch, chosen);
    }

    private DatabaseRequest copy(Address scratch, Tuning tuning) {
        return new DatabaseRequest(
                session,
                database,
                scratch,
                postgresVersion,
                postgresDirectory,
                include,
                exclude,
                placeholders,
                historySchema,
                tuning);
    }
}
