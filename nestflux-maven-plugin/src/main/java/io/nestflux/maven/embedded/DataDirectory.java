package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where an embedded server keeps its data between two goals: below {@code target}, so that {@code mvn clean} makes a
 * fresh start. It has a password of its own that nobody chose, because other users of the machine can reach its port.
 *
 * @param home the directory of everything this server keeps
 */
record DataDirectory(Path home) {

    static final String USER = "postgres";

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("server.log");
    }

    Path lock() {
        return home.resolve("lock");
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    /**
     * Makes it what a server can start on, keeping what a former server left.
     *
     * @param say told of a server that had to be ended because its data are gone
     */
    void prepare(Installation installation, ServerAccount account, Consumer<String> say) throws IOException {
        if (Files.isDirectory(data())) {
            requireOwn();
            stopForgottenServer(installation, account);
        } else {
            Optional<BereftServer> bereft = BereftServer.ofData(data());
            if (bereft.isPresent()) {
                bereft.get().end(installation, account, say);
            }
            initialize(installation, account);
        }
    }

    /**
     * initdb into a directory beside it, renamed when it is whole: a killed initdb leaves nothing that looks usable.
     */
    private void initialize(Installation installation, ServerAccount account) throws IOException {
        writePassword();
        Path unfinished = Files.createTempDirectory(home, "initdb");
        account.own(home);
        List<String> line = new ArrayList<>(List.of(installation.program("initdb")));
        line.addAll(List.of("--pgdata", unfinished.toString(), "--username", USER));
        line.addAll(
                List.of("--auth", "scram-sha-256", "--pwfile", passwordFile().toString()));
        // the same on every machine, whatever its language
        line.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
        line.addAll(List.of("--no-sync", "--no-instructions"));
        Command.Outcome outcome = Command.run(account.command(line), home);
        if (!outcome.succeeded()) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "initdb failed for the embedded PostgreSQL in " + home + ":\n"
                            + outcome.output().strip(),
                    "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Path file = passwordFile();
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    /** Another user's can neither be read nor be ended. */
    void requireOwn() {
        if (!Files.isReadable(passwordFile()) || !Files.isWritable(data())) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "The embedded PostgreSQL in " + home
                            + " belongs to another user: it was made by a build of theirs.",
                    "delete the directory (mvn clean does), or run Maven as that user");
        }
    }

    /**
     * A killed build leaves its server running, or a file that says so. Whoever holds the lock on the directory knows
     * that no build needs that server any more.
     */
    private void stopForgottenServer(Installation installation, ServerAccount account) throws IOException {
        PostmasterFile postmaster = PostmasterFile.in(data());
        if (postmaster.livingServer().isPresent()) {
            stop(installation, account);
        }
        postmaster.remove();
    }

    /** What is said of a server that did not come up: its own last words. */
    NestFluxException notStarted() throws IOException {
        List<String> lines = new String(Files.readAllBytes(log()), Charset.defaultCharset())
                .lines()
                .toList();
        return new NestFluxException(
                ErrorCode.EMBEDDED_POSTGRES_FAILED,
                "The embedded PostgreSQL did not start. It said:\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size())),
                "delete " + home + " (mvn clean does) and try again",
                "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
    }

    /** Asks the server to stop, without waiting for its clients, and waits until it has. */
    void stop(Installation installation, ServerAccount account) throws IOException {
        List<String> line = List.of(
                installation.program("pg_ctl"),
                "stop",
                "--pgdata",
                data().toString(),
                "--mode",
                "fast",
                "--wait",
                "--timeout",
                "30");
        Command.run(account.command(line), home);
    }
}
