package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.MigrateOptions;
import io.nestflux.NestFluxException;
import io.nestflux.maven.embedded.EmbeddedPostgres;
import io.nestflux.maven.embedded.RealServer;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.maven.project.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a goal's parameters say holds in a fleet, too, whether or not its targets are beside the configured database.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FleetsTest {

    private static final String OWN_URL = "[{'name': 'own', 'url': '%s', 'user': '%s', 'password': '%s'}]";
    private static final String BESIDE_THE_MAIN = "[{'database': 'postgres'}]";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> logged = new ArrayList<>();
    private EmbeddedPostgres server;
    private Path migrations;

    @BeforeAll
    void start(@TempDir Path home) {
        server = RealServer.start(home.resolve("postgres-18"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void anEmptyDatabase() throws Exception {
        logged.clear();
        printed.reset();
        execute("drop table if exists place, later, nestflux_history");
        execute("drop schema if exists records cascade");
        migrations = Files.createDirectories(directory.resolve("migrations"));
        file("0001_place.sql", "create table place (id int, town text default '${town}');");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void placeholdersAreFilledIn(String targets) throws Exception {
        migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL));

        execute("insert into place (id) values (1)");
        assertThat(query("select town from place")).isEqualTo("Berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void aPlaceholderWithoutAValueStopsTheRun(String targets) throws Exception {
        assertThatThrownBy(() -> migrate(targets, request(Optional.of("city=Berlin"), Tuning.USUAL)))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("town");
        assertThat(query("select count(*) from pg_class where relname = 'place'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void dryRunsShowWhatWouldRunWithTheValues(String targets) throws Exception {
        migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL), MigrateOptions.DEFAULT.asDryRun());

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("PENDING").doesNotContain("Berlin");
        assertThat(query("select count(*) from pg_class where relname = 'place'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void aLateMigrationIsAppliedOnlyIfThatWasAllowed(String targets) throws Exception {
        file("0003_later.sql", "create table later (id int);");
        migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL));
        file("0002_between.sql", "alter table place add column zip text;");

        assertThatThrownBy(() -> migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL)))
                .isInstanceOf(NestFluxException.class);
        migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL.withOutOfOrder(true)));

        assertThat(query("select count(zip) from place")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void theHistoryIsInTheSchemaThatWasNamed(String targets) throws Exception {
        migrate(targets, request(Optional.of("town=Berlin"), "records", Tuning.USUAL));

        assertThat(query("select string_agg(relnamespace::regnamespace::text, ',') from pg_class"
                        + " where relname = 'nestflux_history'"))
                .isEqualTo("records");
    }

    @Test
    void statusReadsPlaceholdersAsRunsDo() throws Exception {
        migrate(OWN_URL, request(Optional.of("town=Berlin"), Tuning.USUAL));

        assertThat(fleets().status(request(OWN_URL, request(Optional.of("town=Berlin"), Tuning.USUAL)), rendering())
                        .upToDate())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN_URL, BESIDE_THE_MAIN})
    void whatATargetGotIsToldByTheFleetAlone(String targets) throws Exception {
        migrate(targets, request(Optional.of("town=Berlin"), Tuning.USUAL));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("0001_place");
        assertThat(logged).isEmpty();
    }

    private void migrate(String targets, DatabaseRequest database) throws IOException {
        migrate(targets, database, MigrateOptions.DEFAULT);
    }

    private void migrate(String targets, DatabaseRequest database, MigrateOptions options) throws IOException {
        fleets().migrate(request(targets, database), options, rendering());
    }

    private static Fleets fleets() {
        Logins logins = new Logins(null);
        return new Fleets(new FluxOpener(logins, RealServer.none()), logins);
    }

    private Rendering rendering() {
        Log log = new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        };
        return new Rendering(log, new PrintStream(printed, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private FleetRequest request(String targets, DatabaseRequest database) throws IOException {
        String json = targets.formatted(server.url(), server.user(), server.password())
                .replace('\'', '"');
        Path file = Files.writeString(directory.resolve("targets.json"), json);
        return new FleetRequest(project(), database, file, 1, false, true);
    }

    private DatabaseRequest request(Optional<String> placeholders, Tuning tuning) {
        return request(placeholders, "public", tuning);
    }

    private DatabaseRequest request(Optional<String> placeholders, String historySchema, Tuning tuning) {
        return new DatabaseRequest(
                null,
                new Address(
                        Optional.of(new Secret(server.url())),
                        Optional.of(server.user()),
                        Optional.of(new Secret(server.password())),
                        Optional.empty()),
                Address.NONE,
                "18",
                directory,
                List.of(),
                List.of(),
                placeholders.map(Secret::new).map(PlaceholderValues::parse),
                historySchema,
                tuning);
    }

    private ProjectRequest project() {
        MavenProject project = new MavenProject();
        project.getBuild().setOutputDirectory(directory.resolve("classes").toString());
        return new ProjectRequest(
                "migrate", "1", FleetsTest.class.getClassLoader(), project, Optional.empty(), migrations);
    }

    private void file(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
