package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * What is asked of the server that stays when goals come and go.
 *
 * @param session knows how to resolve the embedded PostgreSQL
 * @param url the configured database, beside which none is started
 * @param version the major version
 * @param directory below which the data are
 * @param port where it is to answer, if it was said
 */
record StandingRequest(
        MavenSession session, Optional<Secret> url, String version, Path directory, Optional<Integer> port) {}
