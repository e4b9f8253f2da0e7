package io.nestflux.maven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real programs, and begins a server as a goal does: in a JVM that ends. */
@Tag("slow")
class StandingServerTest {

    @TempDir
    private Path target;

    private Path home;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void aHomeWithABlankInItsName() {
        home = target.resolve("my project").resolve("postgres-18");
    }

    @AfterEach
    void nothingStays() {
        end(home);
    }

    @Test
    void outlivesTheJvmThatBeganItAndIsUsedByGoalsBesideEachOtherThatDoNotStopIt() throws Exception {
        int port = freePort();
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RealServer.class.getName(),
                        home.toString(),
                        String.valueOf(port))
                .inheritIO()
                .start();
        assertThat(jvm.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(jvm.exitValue()).isZero();

        try (EmbeddedPostgres one = start();
                EmbeddedPostgres other = start()) {
            assertThat(one.url()).isEqualTo(other.url()).contains(":" + port + "/");
            execute(one, "create table kept (id int)");
        }
        try (EmbeddedPostgres later = start()) {
            execute(later, "insert into kept values (1)");
        }

        assertThat(end(home)).isTrue();
        assertThat(PostmasterFile.in(home.resolve("data")).livingServer()).isEmpty();
        try (EmbeddedPostgres own = start()) {
            execute(own, "insert into kept values (2)");
        }
        assertThat(said).isEmpty();
        assertThat(end(home)).as("there is none any more").isFalse();
    }

    @Test
    void beginningTwiceLeavesTheFirstAndTwoProjectsHaveTheirOwn() throws Exception {
        Path second = target.resolve("other project").resolve("postgres-18");
        StandingServers.Standing first = RealServer.begin(home, freePort());
        long process = server();
        try {
            StandingServers.Standing again = RealServer.begin(home, freePort());
            StandingServers.Standing other = RealServer.begin(second, freePort());

            assertThat(first.begun()).isTrue();
            assertThat(again.begun()).isFalse();
            assertThat(again.url()).isEqualTo(first.url()).isNotEqualTo(other.url());
            assertThat(server()).isEqualTo(process);
            assertThat(end(second)).isTrue();
            assertThat(server()).isEqualTo(process);
        } finally {
            end(second);
        }
    }

    @Test
    void isEndedByTheNextGoalWhenItsDataAreGone() throws Exception {
        int port = freePort();
        RealServer.begin(home, port);
        ProcessHandle bereft = ProcessHandle.of(server()).orElseThrow();
        clean();

        try (EmbeddedPostgres own = start()) {
            execute(own, "create table fresh (id int)");
        }

        assertThat(bereft.isAlive()).isFalse();
        assertThat(said).singleElement().asString().contains("are gone").contains("mvn nestflux:start");
        assertThat(RealServer.begin(home, port).url()).contains(":" + port + "/");
    }

    @Test
    void isEndedByStopWhenItsDataAreGone() throws Exception {
        RealServer.begin(home, freePort());
        ProcessHandle bereft = ProcessHandle.of(server()).orElseThrow();
        clean();

        assertThat(end(home)).isTrue();
        assertThat(bereft.isAlive()).isFalse();
    }

    @Test
    void anotherVersionOrPortIsNotBegunBesideIt() throws Exception {
        RealServer.begin(home, freePort());
        StandingServers servers = RealServer.standing();

        assertThatThrownBy(() -> servers.begin(home.getParent(), "17", Optional.empty(), null, List.of(), said::add))
                .hasMessageStartingWith("NF-704")
                .hasMessageContaining("PostgreSQL 18 runs")
                .hasMessageContaining("mvn nestflux:stop");
        assertThatThrownBy(() -> StandingServers.begin(
                        home, PostgresVersion.parse("18"), Optional.of(1), 2, RealServer::programs, said::add))
                .hasMessageStartingWith("NF-704")
                .hasMessageContaining("port 1 was asked for");
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> RealServer.begin(home, taken.getLocalPort()))
                    .hasMessageStartingWith("NF-705")
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("-Dnestflux.postgresPort=");
        }
    }

    @Test
    void oneThatTheMachineEndedIsNoServerAnyMore() throws Exception {
        RealServer.begin(home, freePort());
        ProcessHandle killed = ProcessHandle.of(server()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(30, TimeUnit.SECONDS);

        try (EmbeddedPostgres own = start()) {
            execute(own, "create table mended (id int)");
        }
        assertThat(end(home)).isFalse();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, RealServer::programs, said::add);
    }

    private boolean end(Path which) {
        return StandingServers.end(which, RealServer::programs, line -> {});
    }

    private long server() throws IOException {
        return PostmasterFile.in(home.resolve("data"))
                .livingServer()
                .orElseThrow()
                .pid();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /**
     * What {@code mvn clean} does, as far as goals see: only that the server, which stands in its directory, does not
     * stumble over what it misses before it is looked at.
     */
    private void clean() throws IOException {
        Files.move(home, target.resolve("gone"));
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
