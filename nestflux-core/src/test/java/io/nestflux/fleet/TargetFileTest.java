package io.nestflux.fleet;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of targets may say. */
class TargetFileTest {

    @TempDir
    Path directory;

    private static final TargetFile.Access ACCESS = new TargetFile.Access() {
        @Override
        public Database main() {
            return Database.at("jdbc:postgresql://main/shop", "me", "");
        }

        @Override
        public Database at(String url, Optional<String> user, Optional<String> password, Optional<String> serverId) {
            return Database.at(url + "?user=" + user.orElse("-") + "&ApplicationName=" + password.orElse("-"), "", "");
        }

        @Override
        public Optional<String> environment(String variable) {
            return variable.equals("BERLIN") ? Optional.of("b3rl1n") : Optional.empty();
        }
    };

    private TargetFile file(String json) throws IOException {
        return TargetFile.read(Files.writeString(directory.resolve("targets.json"), json));
    }

    @Test
    void listsDatabasesAndSchemasByName() throws IOException {
        TargetFile file = file("""
                [
                  {"name": "berlin", "url": "jdbc:postgresql://db1/shop", "user": "shop", "passwordEnv": "BERLIN"},
                  {"url": "jdbc:postgresql://db2/shop"},
                  {"database": "paris"},
                  {"schema": "acme"},
                  {"name": "globex (staging)", "url": "jdbc:postgresql://db2/shop", "schema": "globex"}
                ]""");

        List<Target> targets = file.targets(ACCESS);

        assertThat(file.needsMain()).isTrue();
        assertThat(targets)
                .extracting(Target::name)
                .containsExactly(
                        "berlin",
                        "jdbc:postgresql://db2/shop?user=-&ApplicationName=-",
                        "paris",
                        "acme",
                        "globex (staging)");
        assertThat(targets)
                .extracting(target -> target.database(ACCESS::main).address())
                .containsExactly(
                        "jdbc:postgresql://db1/shop?user=shop&ApplicationName=b3rl1n",
                        "jdbc:postgresql://db2/shop?user=-&ApplicationName=-",
                        "jdbc:postgresql://main/paris",
                        "jdbc:postgresql://main/shop",
                        "jdbc:postgresql://db2/shop?user=-&ApplicationName=-");
        assertThat(targets.get(4).schema()).contains("globex");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"schema": "a"}`                                                     | 1 | is to be an array
            `[\n {"schema": "a"},\n {"shcema": "b"}\n]`                           | 3 | a target has no "shcema"
            `[\n {"schema": "a"}\n {"schema": "b"}\n]`                            | 3 | not JSON
            `[\n {"schema": "a", "password": "s3cr3t`                             | 2 | not JSON
            `[\n\n {"schema": "a", "schema": "b"}]`                               | 3 | stands there twice
            `[{"schema": "a"},\n {"schema": ["b"]}]`                              | 2 | "schema" is to be a text
            `[{"schema": "a"},\n {"schema": " "}]`                                | 2 | "schema" is empty
            `[{"schema": "a"},\n {"schema": "a"}]`                                | 2 | as one of line 1 is
            `[{"schema": "a", "database": "b"}]`                                  | 1 | has one at most
            `[\n{"name": "x"}]`                                                   | 2 | needs a "url"
            `[{"schema": "a", "user": "x"}]`                                      | 1 | there is none
            `[{"url": "jdbc:postgresql:x", "passwordEnv": "OSLO"}]`               | 1 | OSLO is not in the environment
            `[\n{"url": "jdbc:oracle:x"}]`                                        | 2 | not a JDBC URL
            `[]`                                                                  | 1 | there are no targets
            """)
    void refusesWhatMakesNoSenseWithItsLine(String json, int line, String problem) {
        assertThatThrownBy(() -> file(json.replace("\\n", "\n")).targets(ACCESS))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("NF-522")
                .hasMessageContaining("targets.json, line " + line + ": ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> TargetFile.read(directory.resolve("none.json")))
                .hasMessageContaining("NF-522")
                .hasMessageContaining("none.json");
    }

    @DatabaseTest({POSTGRES_18})
    void asksADatabaseForItsTenants(TestDatabase database) throws IOException {
        database.execute(
                "create table tenant (name text, closed boolean)",
                "insert into tenant values ('acme', false), ('globex', false), ('initech', true)");
        try (Tenants tenants = Tenants.of(database, directory, 0).file("0001_a.sql", "CREATE TABLE a (id int);")) {
            Path file = Files.writeString(directory.resolve("targets.json"), """
                    [{"name": "eu", "schemasFrom": "select name from tenant where not closed order by name"}]""");

            FleetResult result = tenants.flux().fleet(file).migrate().orThrow();

            assertThat(result.targets()).extracting(TargetResult::name).containsExactly("eu/acme", "eu/globex");
            assertThat(tenants.query("select table_schema from information_schema.tables where table_name = 'a'"))
                    .containsExactlyInAnyOrder("acme", "globex");
        }
    }

    @DatabaseTest({MARIADB})
    void asksAServerForItsDatabases(TestDatabase database) throws IOException {
        try (Tenants tenants = Tenants.of(database, directory, 2).file("0001_a.sql", "CREATE TABLE a (id int);")) {
            Path file = Files.writeString(directory.resolve("targets.json"), """
                    [{"databasesFrom": "select schema_name from information_schema.schemata where schema_name like '%s%%' order by 1"}]""".formatted(database.name() + "\\\\_"));

            FleetResult result = tenants.flux().fleet(file).migrate().orThrow();

            assertThat(result.targets()).extracting(TargetResult::name).containsExactlyElementsOf(tenants.names());
        }
    }

    @DatabaseTest({POSTGRES_18})
    void tellsWhichQueryFailed(TestDatabase database) throws IOException {
        try (Tenants tenants = Tenants.of(database, directory, 0)) {
            Path file = Files.writeString(directory.resolve("targets.json"), """
                    [
                      {"schemasFrom": "select name from tenants"}]""");

            assertThatThrownBy(() -> tenants.flux().fleet(file))
                    .hasMessageContaining("line 2: \"schemasFrom\": the query failed")
                    .hasMessageContaining("tenants");
        }
    }
}
