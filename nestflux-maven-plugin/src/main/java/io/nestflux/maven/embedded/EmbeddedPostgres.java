package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PostgreSQL server that runs while a goal runs and keeps its data for the next one. It answers on the loopback
 * interface only.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** The data are throw-away data below target: losing them to a power cut costs a {@code mvn clean}. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_wal_size=256MB",
            "max_connections=50",
            // a migration of a thousand tables locks them all
            "max_locks_per_transaction=1024",
            "jit=off");

    private final DataDirectory directory;
    private final Installation installation;
    private final ServerAccount account;
    private final DirectoryLock lock;
    private final int port;
    private final Thread shutdownHook = new Thread(this::stopAtExit, "nestflux-embedded-postgres");

    private EmbeddedPostgres(
            DataDirectory directory, Installation installation, ServerAccount account, DirectoryLock lock, int port) {
        this.directory = directory;
        this.installation = installation;
        this.account = account;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a server, or waits until another build has stopped the one on the same directory.
     *
     * @param home where it keeps its data, its password and its log
     * @param installations gives the unpacked programs, once it is known as whom the server runs
     * @param say told what the user should know
     */
    static EmbeddedPostgres start(Path home, Programs installations, Consumer<String> say) {
        try {
            Files.createDirectories(home);
            DataDirectory directory = new DataDirectory(home);
            DirectoryLock lock = DirectoryLock.take(directory.lock(), PATIENCE, say);
            try {
                ServerAccount account = ServerAccount.choose(home);
                Installation installation = installations.unpackedFor(account);
                directory.prepare(installation, account);
                EmbeddedPostgres server = new EmbeddedPostgres(directory, installation, account, lock, freePort());
                server.launch();
                return server;
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private void launch() throws IOException {
        List<String> line = new ArrayList<>(List.of(installation.program("postgres")));
        line.addAll(List.of("-D", directory.data().toString(), "-p", String.valueOf(port)));
        for (String setting : SETTINGS) {
            line.addAll(List.of("-c", setting));
        }
        ProcessBuilder builder = new ProcessBuilder(account.command(line));
        builder.directory(directory.home().toFile());
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true).redirectOutput(directory.log().toFile());
        Runtime.getRuntime().addShutdownHook(shutdownHook);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            awaitReady(process);
        } catch (IOException | RuntimeException failed) {
            process.destroy();
            forgetHook();
            throw failed;
        }
    }

    private void awaitReady(Process process) throws IOException {
        PostmasterFile postmaster = PostmasterFile.in(directory.data());
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (!postmaster.saysReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new NestFluxException(
                        ErrorCode.EMBEDDED_POSTGRES_FAILED,
                        "The embedded PostgreSQL did not start. It said:\n" + logTail(),
                        "delete " + directory.home() + " (mvn clean does) and try again",
                        "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }
    }

    private String logTail() throws IOException {
        List<String> lines = new String(Files.readAllBytes(directory.log()), Charset.defaultCharset())
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    /** The JDBC URL of the database that goals work on when none is configured. */
    public String url() {
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

    /** Stops the server and lets the next build have the directory. */
    @Override
    public void close() {
        forgetHook();
        stopAtExit();
    }

    private void stopAtExit() {
        try (lock) {
            directory.stop(installation, account);
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + home() + " did not stop", failed);
        }
    }

    /** What is left when a build is killed: a server, and a lock that the system has freed. For tests. */
    void releaseLockOnly() throws IOException {
        forgetHook();
        lock.close();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // then the hook runs by itself
        }
    }
}
