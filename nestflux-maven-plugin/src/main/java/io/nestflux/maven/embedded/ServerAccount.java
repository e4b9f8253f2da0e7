package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses to run as root (manual, "The PostgreSQL User Account"), and builds in
 * containers are mostly run by root; so root starts it in a user namespace, in which nobody is root, or where
 * namespaces are forbidden, as most container engines do, as the account nobody.
 */
enum ServerAccount {
    /** The account that Maven runs as. */
    SAME(List.of()),
    /** The same account, which in a namespace of its own has no name and no number. */
    NAMESPACE(List.of("unshare", "--user")),
    /** Number 65534, which is nobody on every Linux; it has to own the data and be able to reach them. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    ServerAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * An account by which a server can run here.
     *
     * @param directory a directory of the server's, which this account must be able to reach
     */
    static ServerAccount choose(Path directory) throws IOException {
        if (!isRoot(directory)) {
            return SAME;
        }
        List<String> refusals = new ArrayList<>();
        for (ServerAccount account : List.of(NAMESPACE, NOBODY)) {
            Command.Outcome outcome =
                    Command.run(account.command(List.of("test", "-x", directory.toString())), directory);
            if (outcome.succeeded()) {
                return account;
            }
            refusals.add(account.prefix.get(0) + ": " + outcome.lastLine());
        }
        throw new NestFluxException(
                ErrorCode.EMBEDDED_POSTGRES_FAILED,
                "PostgreSQL refuses to run as root, and neither way around that works here ("
                        + String.join("; ", refusals) + ").",
                "run Maven as an ordinary user",
                "or install util-linux, and keep the project where the account nobody can reach it",
                "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
    }

    private static boolean isRoot(Path directory) throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        Path mine = Files.createTempFile(directory, "owner", null);
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(mine, "unix:uid"));
        } finally {
            Files.delete(mine);
        }
    }

    /** The command line that runs {@code command} as this account. */
    List<String> command(List<String> command) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(command);
        return List.copyOf(line);
    }

    /** Whether the account cannot be expected to see what is in the home directory of the user. */
    boolean isStranger() {
        return this == NOBODY;
    }

    /** Gives the account what it must own. */
    void own(Path directory) throws IOException {
        if (!isStranger()) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY_ID);
                Files.setAttribute(file, "unix:gid", NOBODY_ID);
            }
        }
    }
}
