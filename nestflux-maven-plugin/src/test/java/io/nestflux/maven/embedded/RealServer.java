package io.nestflux.maven.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the real programs; the build lays their jar on the test class path. */
public final class RealServer {

    private static final Path PROGRAMS = Path.of("target", "postgres programs").toAbsolutePath();

    private RealServer() {}

    /** @param home where it keeps its data */
    public static EmbeddedPostgres start(Path home) {
        return EmbeddedPostgres.start(home, RealServer::programs, line -> {});
    }

    /** Leaves one running. */
    static StandingServers.Standing begin(Path home, int port) {
        return StandingServers.begin(
                home, PostgresVersion.parse("18"), Optional.empty(), port, RealServer::programs, line -> {});
    }

    /** What a goal does in a JVM of its own: begins a server, and is over. */
    public static void main(String[] arguments) {
        begin(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** For goals to which a database is configured, so that none is started. */
    public static EmbeddedServers none() {
        return new EmbeddedServers(new PostgresBinaries(null));
    }

    /** For what fails before any is begun. */
    public static StandingServers standing() {
        return new StandingServers(none());
    }

    static Installation programs(ServerAccount account) throws IOException {
        Path jar = Path.of("target", "test-classes", "postgres-18.jar");
        return Installation.unpack(jar, PROGRAMS.resolve("18"));
    }
}
