package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Times introspection and generate at several sizes, beside {@code pg_dump -s} and {@code psql -f} on the same server
 * in the same run; on MySQL, beside a session that executes the statements of the file. The database is on a durable
 * server, scratch databases are on one that does not wait for the disk, as the embedded PostgreSQL does not. Arguments:
 * a server ({@code POSTGRES_14}, whose schema any pg_dump can read, or {@code MYSQL}), then sizes.
 */
public final class SchemaBenchmark {

    private static final int RUNS = 3;

    private final TestServer kind;
    private final RunningServer server;
    private final RunningServer scratch;

    private SchemaBenchmark(TestServer kind, RunningServer server, RunningServer scratch) {
        this.kind = kind;
        this.server = server;
        this.scratch = scratch;
    }

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_14");
        int[] sizes = arguments.length > 1
                ? Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {10, 100, 1_000, 5_000};
        try (RunningServer server = kind.start(Durability.DURABLE);
                RunningServer scratch = kind.start(Durability.FAST)) {
            SchemaBenchmark benchmark = new SchemaBenchmark(kind, server, scratch);
            System.out.printf(
                    "%s, durable, scratch databases not; seconds: first run / best of %d; memory: what outlives collections%n",
                    kind, RUNS);
            for (int size : sizes) {
                benchmark.run(size);
            }
        }
    }

    private void run(int size) throws Exception {
        try (Timed timed = new Timed(size)) {
            String database = "bench_" + size;
            try (Connection connection = server.address().connect()) {
                connection.createStatement().execute("CREATE DATABASE " + database);
            }
            Path migrations = Files.createTempDirectory("nestflux-benchmark");
            generateFromEmpty(timed, size, database, migrations);
            migrate(timed, size, database, migrations);
            timed.measure(
                    "generate, nothing changed",
                    RUNS,
                    () -> flux(size, 0, database, migrations).generate());
            timed.measure("introspect", RUNS, () -> introspect(database));
            generateChanged(timed, size, database, migrations);
            if (kind.isPostgres()) {
                Floor floor = new Floor(server.address(), database);
                timed.measure("pg_dump -s (floor)", RUNS, floor::dump);
                timed.measure("psql -f (floor)", 1, () -> floor.apply(migrations, "bench_floor_" + size));
            } else {
                timed.measure("a plain session (floor)", 1, () -> floor(migrations, "bench_floor_" + size));
            }
        }
    }

    /** The statements of the first migration in a new database, and nothing but them. */
    private void floor(Path migrations, String database) throws Exception {
        Path first = files(migrations).stream()
                .filter(file -> file.toString().matches(".*0001_[a-z_]+\\.sql"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = server.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
            statement.execute("USE " + database);
            for (ScriptStatement part : SqlScript.split(Files.readString(first), Dialect.MYSQL)) {
                statement.execute(part.sql());
            }
        }
    }

    private void generateFromEmpty(Timed timed, int size, String database, Path migrations) throws Exception {
        timed.measure("generate from empty", RUNS, () -> {
            deleteAll(migrations);
            flux(size, 0, database, migrations).generate();
        });
    }

    private void migrate(Timed timed, int size, String database, Path migrations) throws Exception {
        timed.measure("migrate", 1, () -> flux(size, 0, database, migrations).migrate());
    }

    private void generateChanged(Timed timed, int size, String database, Path migrations) throws Exception {
        int changed = Math.max(1, size / 100);
        Path lock = migrations.resolve("nestflux.lock");
        String before = Files.readString(lock);
        timed.measure(
                "generate, 1 % changed",
                RUNS, () -> {
                    GenerateResult generated =
                            flux(size, changed, database, migrations).generate();
                    // the next run has to find the same again
                    Files.delete(generated.file().orElseThrow());
                    Files.delete(generated.downFile().orElseThrow());
                    Files.writeString(lock, before);
                });
    }

    private void introspect(String database) throws SQLException {
        Dialect dialect = kind.isPostgres() ? Dialect.POSTGRESQL : Dialect.MYSQL;
        try (Connection connection = server.address().connect(database)) {
            Introspectors.forDialect(dialect).introspect(connection, Scope.of(Set.of("public")));
        }
    }

    private NestFlux flux(int size, int changed, String database, Path migrations) {
        SchemaDefinition schema =
                kind.isPostgres() ? new PgBenchmarkSchema(size, changed) : new MySqlBenchmarkSchema(size, changed);
        return NestFlux.configure()
                .database(
                        server.address().jdbcUrl(database),
                        server.address().user(),
                        server.address().password())
                .scratch(
                        scratch.address().jdbcUrl(kind.isPostgres() ? "postgres" : "mysql"),
                        scratch.address().user(),
                        scratch.address().password())
                .schema(schema)
                .migrations(migrations)
                .load();
    }

    private static void deleteAll(Path directory) throws IOException {
        for (Path file : files(directory)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return Arrays.asList(files.toArray(Path[]::new));
        }
    }
}
