package io.nestflux.maven.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the real programs; the build lays their jar on the test class path. */
public final class RealServer {

    private static final Path PROGRAMS = Path.of("target", "postgres programs").toAbsolutePath();

    private RealServer() {}

    /** @param home where it keeps its data */
    public static EmbeddedPostgres start(Path home) {
        return EmbeddedPostgres.start(home, RealServer::programs, line -> {});
    }

    /** For goals to which a database is configured, so that none is started. */
    public static EmbeddedServers none() {
        return new EmbeddedServers(new PostgresBinaries(null));
    }

    static Installation programs(ServerAccount account) throws IOException {
        Path jar = Path.of("target", "test-classes", "postgres-18.jar");
        return Installation.unpack(jar, PROGRAMS.resolve("18"));
    }
}
