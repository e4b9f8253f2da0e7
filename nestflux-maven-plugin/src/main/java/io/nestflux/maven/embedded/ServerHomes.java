package io.nestflux.maven.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where the servers of one project are: a directory for each major version, whose data another could not read, and one
 * port for all of them.
 *
 * @param root usually {@code target/nestflux}
 */
record ServerHomes(Path root) {

    /**
     * Below what systems give out as ports of outgoing connections (Linux begins at 32768), and above what is usual.
     */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 12_000;

    static ServerHomes below(Path directory) {
        return new ServerHomes(directory.toAbsolutePath().normalize());
    }

    Path of(PostgresVersion version) {
        return root.resolve("postgres-" + version.major());
    }

    /** The same every time for the same project, and most probably another one for the next project. */
    int usualPort() {
        CRC32 hash = new CRC32();
        hash.update(root.toString().getBytes(StandardCharsets.UTF_8));
        return FIRST_PORT + (int) (hash.getValue() % PORTS);
    }

    /** A version of which a server stands, besides this one. */
    Optional<PostgresVersion> standingOtherThan(PostgresVersion wanted) throws IOException {
        for (PostgresVersion version : PostgresVersion.all()) {
            if (!version.equals(wanted)
                    && StandingServer.in(new DataDirectory(of(version))).isPresent()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
