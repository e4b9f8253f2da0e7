package io.nestflux.maven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real programs. */
@Tag("slow")
class EmbeddedPostgresTest {

    @TempDir
    private Path target;

    private Path home;

    @BeforeEach
    void aHomeWithABlankInItsName() {
        home = target.resolve("my project").resolve("postgres-18");
    }

    @Test
    void keepsItsDataForTheNextGoal() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            execute(server, "create table kept (id int)");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select count(*) from kept")).isZero();
        }
    }

    @Test
    void stopsWithItsGoal() throws IOException {
        start().close();

        assertThat(postmaster().livingServer()).isEmpty();
    }

    @Test
    void replacesTheServerThatAKilledBuildLeft() throws Exception {
        EmbeddedPostgres abandoned = start();
        execute(abandoned, "create table kept (id int)");
        long forgotten = postmaster().livingServer().orElseThrow().pid();
        abandoned.releaseLockOnly();

        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select count(*) from kept")).isZero();
            assertThat(ProcessHandle.of(forgotten)).isEmpty();
        }
    }

    @Test
    void isNotBlockedByTheFileOfAServerThatIsGone() throws Exception {
        start().close();
        // the number of a living process, which is another program
        Files.writeString(
                home.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select 1")).isOne();
        }
    }

    @Test
    void letsTheSecondGoalWaitForTheFirst() throws Exception {
        List<String> said = new ArrayList<>();
        EmbeddedPostgres first = start();
        Thread second = new Thread(() -> EmbeddedPostgres.start(home, RealServer::programs, line -> {
                    said.add(line);
                    // the second one waits by now, so the first may go
                    first.close();
                })
                .close());
        second.start();
        second.join(Duration.ofSeconds(60).toMillis());

        assertThat(second.isAlive()).isFalse();
        assertThat(said).singleElement().asString().startsWith("Waiting for another build");
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() throws IOException {
        start().close();
        Files.delete(home.resolve("data/global/pg_control"));

        assertThatThrownBy(this::start)
                .isInstanceOf(NestFluxException.class)
                .hasMessageStartingWith("NF-702")
                .hasMessageContaining("pg_control")
                .hasMessageContaining("mvn clean");
    }

    private EmbeddedPostgres start() {
        return RealServer.start(home);
    }

    private PostmasterFile postmaster() {
        return PostmasterFile.in(home.resolve("data"));
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
