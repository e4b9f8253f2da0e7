package io.nestflux.maven.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A server that one goal started for itself, on a port that was free, and that ends with it. */
final class GoalServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final Installation installation;
    private final ServerAccount account;
    private final DirectoryLock lock;
    private final int port;
    private final Thread shutdownHook = new Thread(this::stopAtExit, "nestflux-embedded-postgres");

    private GoalServer(
            DataDirectory directory, Installation installation, ServerAccount account, DirectoryLock lock, int port) {
        this.directory = directory;
        this.installation = installation;
        this.account = account;
        this.lock = lock;
        this.port = port;
    }

    /** @param lock held until the server has stopped */
    static GoalServer launch(
            DataDirectory directory, Installation installation, ServerAccount account, DirectoryLock lock)
            throws IOException {
        GoalServer server = new GoalServer(directory, installation, account, lock, freePort());
        server.launch();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    private void launch() throws IOException {
        List<String> line = new ArrayList<>(List.of(installation.program("postgres")));
        line.addAll(List.of("-D", directory.data().toString()));
        line.addAll(ServerOptions.onPort(port));
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
                throw directory.notStarted();
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }
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
            throw new UncheckedIOException("The embedded PostgreSQL in " + directory.home() + " did not stop", failed);
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
