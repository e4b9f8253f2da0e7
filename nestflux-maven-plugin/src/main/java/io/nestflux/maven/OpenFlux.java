package io.nestflux.maven;

import io.nestflux.NestFlux;
import io.nestflux.connect.Database;
import io.nestflux.maven.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.Optional;

/**
 * NestFlux, configured for a project, and what has to be closed when the goal is done with it.
 *
 * @param flux the library
 * @param database the database it works on, for goals that have one
 * @param loader the project's classes
 * @param server the embedded server, if one was started
 * @param before the class loader that the thread goes back to
 */
record OpenFlux(
        NestFlux flux,
        Optional<Database> database,
        URLClassLoader loader,
        Optional<EmbeddedPostgres> server,
        ClassLoader before)
        implements AutoCloseable {

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
        try (loader) {
            server.ifPresent(EmbeddedPostgres::close);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
