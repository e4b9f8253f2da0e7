package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.migration.Placeholders;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Values go into statements, and nowhere else. */
class PlaceholderRunTest {

    @TempDir
    Path directory;

    private static MigrateRequest with(Workbench bench, String... namesAndValues) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return bench.request().withPlaceholders(Placeholders.of(values));
    }

    @DatabaseTest
    void valuesArePutIntoStatementsAndAreNoEdit(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE ${table} (id int);\nINSERT INTO ${table} VALUES (${number});");

        Migrator.migrate(with(bench, "table", "account", "number", "42"));

        assertThat(bench.query("select id from account")).containsExactly("42");
        assertThat(Migrator.migrate(with(bench, "table", "other", "number", "7"))
                        .upToDate())
                .isTrue();
    }

    @DatabaseTest
    void anUnknownOneStopsTheRunBeforeItBegins(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file(
                        "0002_b.sql",
                        "CREATE TABLE b (id int);\n-- of ${owner}\nCREATE TABLE c (id int);\n"
                                + "CREATE TABLE ${table} (id int);");

        assertThatThrownBy(() -> Migrator.migrate(with(bench, "owner", "alice")))
                .hasMessageStartingWith("NF-519: 0002_b.sql, line 4: there is no value for ${table}");

        assertThat(bench.states()).containsExactly(StatusResult.State.PENDING, StatusResult.State.PENDING);
    }

    @DatabaseTest
    void valuesAppearInNoMessageAndNotInTheHistory(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nINSERT INTO ${table} VALUES (1);");

        assertThatThrownBy(() -> Migrator.migrate(with(bench, "table", "hunter2")))
                .hasMessageStartingWith("NF-504")
                .hasMessageContaining("INSERT INTO ${table} VALUES (1)")
                .hasMessageNotContaining("hunter2");

        assertThat(bench.history().toString()).contains("${table}").doesNotContain("hunter2");
        assertThat(Migrator.migrate(with(bench, "table", "hunter2").withDryRun(true))
                        .dryRun()
                        .orElseThrow())
                .contains("${table}")
                .doesNotContain("hunter2");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void withoutValuesNothingIsReplaced(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (name varchar(20));\nINSERT INTO a VALUES ('${name}');");

        bench.migrate();

        assertThat(bench.query("select name from a")).containsExactly("${name}");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void anInterruptedRunGoesOnByWhatTheValuesName(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE ${table} (id int);\nALTER TABLE ${table} ADD x int;");
        MigrateRequest request = with(bench, "table", "account");
        assertThatThrownBy(() -> Migrator.migrate(request.withListener(new MigrateListener() {
                    @Override
                    public void executed(String file, int statement, int line, java.time.Duration duration) {
                        if (statement == 2) {
                            throw new IllegalStateException("killed");
                        }
                    }
                })))
                .hasMessage("killed");

        Migrator.migrate(request);

        assertThat(bench.query("select count(*) from information_schema.columns where table_schema = database()"
                        + " and table_name = 'account'"))
                .containsExactly("2");
    }
}
