package io.nestflux.testing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.opentest4j.TestAbortedException;

/**
 * Starts servers for a process that is not a JUnit run, and writes where they answer to a properties file:
 * {@code postgres_18.url}, {@code .user} and {@code .password}, and so on. The servers live as long as the JVM that
 * called it, which {@code exec:java} makes Maven's own. A server that cannot be had is left out, with a line that says
 * why.
 *
 * <p>Arguments: the file, then the names of the servers.
 */
public final class TestServersMain {

    private TestServersMain() {}

    public static void main(String... arguments) throws IOException {
        // exec:java waits for every thread to end, and Connector/J's would not
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        Path file = Path.of(arguments[0]);
        Properties properties = new Properties();
        for (int i = 1; i < arguments.length; i++) {
            describe(TestServer.valueOf(arguments[i]), properties);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static void describe(TestServer server, Properties properties) {
        try {
            Address address = server.address();
            properties.setProperty(server + ".url", address.jdbcUrl(address.maintenanceDatabase()));
            properties.setProperty(server + ".user", address.user());
            properties.setProperty(server + ".password", address.password());
        } catch (TestAbortedException e) {
            System.err.println(e.getMessage());
        }
    }
}
