package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The PostgreSQL that a goal works with when none is configured: the one that {@code nestflux:start} began, or else one
 * that runs while the goal does and keeps its data for the next one.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final int port;
    private final Optional<GoalServer> own;

    private EmbeddedPostgres(DataDirectory directory, int port, Optional<GoalServer> own) {
        this.directory = directory;
        this.port = port;
        this.own = own;
    }

    /**
     * Starts a server, or waits until another build has stopped the one on the same directory; a standing one is used
     * by all at once.
     *
     * @param home where it keeps its data, its password and its log
     * @param programs gives the unpacked programs, once it is known as whom the server runs
     * @param say told what the user should know
     */
    static EmbeddedPostgres start(Path home, Programs programs, Consumer<String> say) {
        return locked(home, say, (directory, lock) -> {
            Optional<StandingServer> standing = StandingServer.in(directory);
            if (standing.isPresent()) {
                lock.close();
                directory.requireOwn();
                return new EmbeddedPostgres(directory, standing.get().port(), Optional.empty());
            }
            ServerAccount account = ServerAccount.choose(home);
            Installation installation = programs.unpackedFor(account);
            directory.prepare(installation, account, say);
            GoalServer server = GoalServer.launch(directory, installation, account, lock);
            return new EmbeddedPostgres(directory, server.port(), Optional.of(server));
        });
    }

    /** What is done in a directory that nobody else uses meanwhile. */
    @FunctionalInterface
    interface Work<T> {

        /** @param lock freed at once if this fails, and else when the work says so */
        T in(DataDirectory directory, DirectoryLock lock) throws IOException;
    }

    static <T> T locked(Path home, Consumer<String> say, Work<T> work) {
        try {
            Files.createDirectories(home);
            DataDirectory directory = new DataDirectory(home);
            DirectoryLock lock = DirectoryLock.take(directory.lock(), PATIENCE, say);
            try {
                return work.in(directory, lock);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "The embedded PostgreSQL cannot use " + home + ": " + failed,
                    failed,
                    "see that the directory can be written, and that the disk is not full",
                    "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
        }
    }

    /** Where the programs come from: an account that is a stranger needs them in another place. */
    @FunctionalInterface
    interface Programs {
        Installation unpackedFor(ServerAccount account) throws IOException;
    }

    /** The JDBC URL of the database that goals work on when none is configured. */
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The superuser, so that scratch databases can be made. */
    public String user() {
        return DataDirectory.USER;
    }

    /** Made for this data directory alone. */
    public String password() {
        try {
            return directory.password();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Where it is, for messages. */
    public Path home() {
        return directory.home();
    }

    /** Stops the server, if it is this goal's, and lets the next build have the directory. */
    @Override
    public void close() {
        own.ifPresent(GoalServer::close);
    }

    /** What is left when a build is killed: a server, and a lock that the system has freed. For tests. */
    void releaseLockOnly() throws IOException {
        own.orElseThrow().releaseLockOnly();
    }
}
