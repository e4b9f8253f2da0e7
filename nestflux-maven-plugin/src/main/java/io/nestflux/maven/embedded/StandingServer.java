package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that {@code nestflux:start} began, and that outlives its goal. A file beside the data names its process, so
 * that other goals can tell it from one that a killed build has left, which they would end.
 *
 * @param directory where its data are
 * @param port where it answers
 */
record StandingServer(DataDirectory directory, int port) {

    /** The one that runs on a data directory; the caller holds the lock on that. */
    static Optional<StandingServer> in(DataDirectory directory) throws IOException {
        PostmasterFile postmaster = PostmasterFile.in(directory.data());
        Optional<String> begun = begun(directory);
        Optional<ProcessHandle> living = postmaster
                .livingServer()
                .filter(process ->
                        begun.filter(String.valueOf(process.pid())::equals).isPresent());
        return living.isPresent() ? Optional.of(new StandingServer(directory, postmaster.port())) : Optional.empty();
    }

    private static Optional<String> begun(DataDirectory directory) throws IOException {
        try {
            return Optional.of(Files.readString(mark(directory)).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Path mark(DataDirectory directory) {
        return directory.home().resolve("started");
    }

    /**
     * Begins one. pg_ctl gives it a session of its own, in which neither the end of this JVM nor a key pressed in its
     * terminal reaches it.
     */
    static StandingServer begin(DataDirectory directory, Installation installation, ServerAccount account, int port)
            throws IOException {
        requireFree(port);
        // it may be another account's that cannot write to a file of ours
        Files.deleteIfExists(directory.log());
        List<String> line = List.of(
                installation.program("pg_ctl"),
                "start",
                "--pgdata",
                directory.data().toString(),
                "--log",
                directory.log().toString(),
                "--options",
                String.join(" ", ServerOptions.onPort(port)),
                "--wait",
                "--timeout",
                "60");
        Path said = directory.home().resolve("pg_ctl.log");
        Command.Outcome outcome = Command.run(account.command(line), directory.home(), said);
        PostmasterFile postmaster = PostmasterFile.in(directory.data());
        Optional<ProcessHandle> server = postmaster.livingServer();
        if (!outcome.succeeded() || server.isEmpty()) {
            if (Files.notExists(directory.log())) {
                Files.move(said, directory.log());
            }
            throw directory.notStarted();
        }
        Files.writeString(mark(directory), String.valueOf(server.get().pid()));
        return new StandingServer(directory, port);
    }

    private static void requireFree(int port) throws IOException {
        try (ServerSocket ours = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            ours.getLocalPort();
        } catch (BindException taken) {
            throw new NestFluxException(
                    ErrorCode.PORT_TAKEN,
                    "Another program uses port " + port + " of 127.0.0.1, on which this project's PostgreSQL answers.",
                    "end that program",
                    "or choose another port, in the plugin's configuration or with -Dnestflux.postgresPort="
                            + (port + 1));
        }
    }

    /** Ends it, whoever is connected. */
    void end(Installation installation, ServerAccount account) throws IOException {
        directory.stop(installation, account);
        if (PostmasterFile.in(directory.data()).livingServer().isPresent()) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "The PostgreSQL in " + directory.home() + " does not stop.",
                    "see why in " + directory.log());
        }
        Files.deleteIfExists(mark(directory));
    }
}
