package io.nestflux.maven;

import io.nestflux.DriftPolicy;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.execution.MavenSession;

/**
 * What a goal needs to know to reach a database. Prints no secrets.
 *
 * @param session knows settings.xml, and how to resolve the embedded PostgreSQL
 * @param database the database that migrations are for
 * @param scratch the server on which scratch databases are made; usually that of {@code database}
 * @param postgresVersion the major version of the embedded PostgreSQL
 * @param postgresDirectory where it keeps its data
 */
record DatabaseRequest(
        MavenSession session,
        Address database,
        Address scratch,
        String postgresVersion,
        Path postgresDirectory,
        DriftPolicy drift,
        boolean outOfOrder,
        Duration lockTimeout) {

    DatabaseRequest withScratch(Address server) {
        return new DatabaseRequest(
                session, database, server, postgresVersion, postgresDirectory, drift, outOfOrder, lockTimeout);
    }

    DatabaseRequest withOutOfOrder(boolean allowed) {
        return new DatabaseRequest(
                session, database, scratch, postgresVersion, postgresDirectory, drift, allowed, lockTimeout);
    }
}
