package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the servers' own tools dumped of a database with unkind contents is a migration that builds that database. The
 * dumps were made of {@code postgres.contents.sql} and {@code mysql.contents.sql}: {@code pg_dump --inserts
 * --no-owner}, {@code mysqldump --skip-add-locks --hex-blob --routines}, {@code mariadb-dump} with the same and
 * {@code --skip-no-autocommit}.
 */
@Tag("slow")
class RealDumpTest {

    private static final Map<String, String> DUMPS = Map.of(
            "MYSQL", "mysqldump-9.7",
            "MARIADB", "mariadb-dump-11.8",
            "POSTGRES_18", "pg_dump-18");

    private static final List<String> MYSQL_QUERIES = List.of(
            "select concat_ws('|', id, note, hex(raw), at, price, doc) from `odd ``name` order by id",
            "select concat_ws('|', id, parent) from child order by id",
            "select concat_ws('|', id, note) from shown order by id",
            "select action_statement from information_schema.triggers where trigger_schema = database()",
            "select concat(routine_name, routine_definition) from information_schema.routines"
                    + " where routine_schema = database() order by 1");

    private static final List<String> POSTGRES_QUERIES = List.of(
            "select row(p.*)::text from \"odd \"\"name\".parent p order by id",
            "select row(c.*)::text from child c order by id",
            "select row(s.*)::text from shown s order by id",
            "select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by 1",
            "select obj_description('child'::regclass)");

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void isAMigration(TestDatabase database) throws IOException {
        boolean postgres = database.server().isPostgres();
        Workbench dumped = new Workbench(database, directory)
                .file("0001_dump.sql", resource(DUMPS.get(database.server().name())));

        dumped.migrate();

        try (TestDatabase other = database.server().createDatabase()) {
            other.execute(statements(
                    resource(postgres ? "postgres.contents" : "mysql.contents"),
                    postgres ? Dialect.POSTGRESQL : Dialect.MYSQL));
            Workbench original = new Workbench(other, directory);
            for (String query : postgres ? POSTGRES_QUERIES : MYSQL_QUERIES) {
                assertThat(dumped.query(query)).isNotEmpty().isEqualTo(original.query(query));
            }
        }
    }

    private static String[] statements(String script, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        for (ScriptStatement statement : SqlScript.split(script, dialect)) {
            statements.add(statement.sql());
        }
        return statements.toArray(String[]::new);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RealDumpTest.class.getResourceAsStream("/io/nestflux/migration/dumps/" + name + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
