package io.nestflux.benchmark;

import io.nestflux.testing.Address;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What PostgreSQL's own clients need for the same. They must be on the path, and not older than the server. */
final class Floor {

    private final Address address;
    private final URI server;
    private final String database;

    Floor(Address address, String database) {
        this.address = address;
        this.database = database;
        this.server = URI.create(address.jdbcUrl(database).substring("jdbc:".length()));
    }

    void dump() throws IOException, InterruptedException {
        run("pg_dump", "-s", "-d", database);
    }

    /** Applies the first migration of a directory to a new database, one transaction a statement as psql does. */
    void apply(Path migrations, String target) throws IOException, InterruptedException, SQLException {
        try (Connection connection = address.connect()) {
            connection.createStatement().execute("CREATE DATABASE " + target);
        }
        try (Stream<Path> files = Files.list(migrations)) {
            Path first = files.filter(file -> file.toString().matches(".*0001_[a-z_]+\\.sql"))
                    .findFirst()
                    .orElseThrow();
            run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", target, "-f", first.toString());
        }
    }

    private void run(String client, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(client, "-h", server.getHost(), "-p", "" + server.getPort()));
        command.addAll(List.of("-U", address.user()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("PGPASSWORD", address.password());
        if (process.start().waitFor() != 0) {
            throw new IOException(client + " failed");
        }
    }
}
