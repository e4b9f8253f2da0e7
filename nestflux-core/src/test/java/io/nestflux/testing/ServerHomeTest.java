package io.nestflux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class ServerHomeTest {

    @ParameterizedTest
    @EnumSource
    void a_closed_server_and_its_directory_are_gone(TestServer kind) throws SQLException {
        RunningServer server = kind.start(Durability.DURABLE);
        server.address().connect().close();
        assertThat(server.directory()).exists();

        server.close();

        assertThat(server.directory()).doesNotExist();
        assertThatThrownBy(() -> server.address().connect()).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES_18", "MARIADB"})
    @Timeout(300)
    void the_server_of_a_killed_jvm_and_its_directory_are_gone(TestServer kind) throws Exception {
        kind.address(); // skips this test where there is no such server
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        kind.name())
                .redirectError(Redirect.DISCARD)
                .start();
        try (BufferedReader lines = jvm.inputReader()) {
            Path directory = Path.of(lines.readLine());
            URI server = URI.create(lines.readLine());
            assertThat(answers(server)).isTrue();

            jvm.destroyForcibly(); // SIGKILL: no shutdown hook runs

            while (Files.exists(directory) || answers(server)) {
                TimeUnit.MILLISECONDS.sleep(20); // until the timeout fails the test
            }
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static boolean answers(URI server) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** A JVM that starts a server, says where, and would go on for ever. */
    static final class Starter {
        public static void main(String... arguments) throws Exception {
            RunningServer server = TestServer.valueOf(arguments[0]).start(Durability.FAST);
            System.out.println(server.directory());
            System.out.println(server.address().server().substring("jdbc:".length()));
            Thread.currentThread().join();
        }
    }
}
