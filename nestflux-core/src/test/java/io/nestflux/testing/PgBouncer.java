package io.nestflux.testing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.opentest4j.TestAbortedException;

/** A PgBouncer in front of one of the PostgreSQL servers, which it lends to its clients in a handful of sessions. */
public final class PgBouncer implements AutoCloseable {

    /** When a client's turn with a session of the server ends: the words of {@code pool_mode}. */
    public enum Mode {
        SESSION,
        TRANSACTION,
        STATEMENT
    }

    private final RunningServer running;

    private PgBouncer(RunningServer running) {
        this.running = running;
    }

    /**
     * Starts one.
     *
     * @param sessions how many sessions of the server there are for all clients of one database and user
     */
    public static PgBouncer before(TestServer postgres, Mode mode, int sessions) {
        Address server = postgres.address();
        try {
            return new PgBouncer(RunningServer.start(
                    "pgbouncer", (home, durability) -> launch(home, server, mode, sessions), Durability.FAST));
        } catch (Exception reason) {
            String message = "PgBouncer cannot be started here: " + reason.getMessage();
            throw Boolean.parseBoolean(System.getenv("CI"))
                    ? new IllegalStateException(message, reason)
                    : new TestAbortedException(message, reason);
        }
    }

    private static Address launch(ServerHome home, Address server, Mode mode, int sessions) throws Exception {
        Path program = ServerCache.fetch("pgbouncer").resolve("bin").resolve("server");
        // root becomes nobody, who has to read these
        Files.setPosixFilePermissions(home.directory(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path users = Files.writeString(
                home.directory().resolve("users.txt"), "\"%s\" \"%s\"\n".formatted(server.user(), server.password()));
        URI backend = URI.create(server.server().substring("jdbc:".length()));
        int port = Ports.free();
        Path settings = Files.writeString(home.directory().resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = scram-sha-256
                auth_file = %s
                pool_mode = %s
                default_pool_size = %d
                max_client_conn = 200
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                backend.getHost(), backend.getPort(), port, users, mode.name().toLowerCase(Locale.ROOT), sessions));
        Process process = home.run(List.of(program.toString(), settings.toString()));
        Address address =
                new Address("jdbc:postgresql://127.0.0.1:" + port, "postgres", "", server.user(), server.password());
        Answer.await(address, process, home);
        return address;
    }

    /** The way to a database through this pooler. */
    public String url(TestDatabase database) {
        return running.address().jdbcUrl(database.name());
    }

    @Override
    public void close() {
        running.close();
    }
}
