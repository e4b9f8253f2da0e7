package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.catalog.Catalog;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.Address;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Times pulls of several sizes into an empty folder, and again where nothing has changed, beside the reading alone and
 * {@code pg_dump -s}. Arguments: a server ({@code POSTGRES_14}, whose schema any pg_dump can read, or {@code MYSQL}),
 * then sizes.
 */
public final class PullBenchmark {

    private static final int RUNS = 3;

    private PullBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_14");
        int[] sizes = arguments.length > 1
                ? Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {10, 100, 1_000, 5_000};
        try (RunningServer server = kind.start(Durability.FAST)) {
            System.out.printf("%s, seconds: first run / best of %d%n", kind, RUNS);
            for (int size : sizes) {
                run(kind, server.address(), size);
            }
        }
    }

    private static void run(TestServer kind, Address address, int size) throws Exception {
        String database = "bench_" + size;
        build(kind, address, database, size);
        Source source = Source.database(address.jdbcUrl(database), address.user(), address.password());
        Path projects = Files.createTempDirectory("nestflux-pull");
        int[] number = {0};
        try (Timed timed = new Timed(size)) {
            timed.measure(
                    "pull into an empty folder",
                    RUNS,
                    () -> NestFlux.pull(source, options(projects.resolve("" + number[0]++))));
            timed.measure(
                    "pull, a dry run: no file",
                    RUNS,
                    () -> NestFlux.pull(
                            source, options(projects.resolve("none")).withDryRun(true)));
            timed.measure(
                    "pull again, nothing changed", RUNS, () -> NestFlux.pull(source, options(projects.resolve("0"))));
            if (kind.isPostgres()) {
                timed.measure("pg_dump -s (floor)", RUNS, new Floor(address, database)::dump);
            }
        }
    }

    private static PullOptions options(Path project) {
        return PullOptions.DEFAULT
                .withSources(project.resolve("src/main/java"))
                .withFolder(project)
                .withPackage("com.acme.database");
    }

    private static void build(TestServer kind, Address address, String database, int size) throws SQLException {
        try (Connection connection = address.connect()) {
            connection.createStatement().execute("CREATE DATABASE " + database);
        }
        Dialect dialect = kind.isPostgres() ? Dialect.POSTGRESQL : Dialect.MYSQL;
        SchemaDefinition schema =
                kind.isPostgres() ? new PgBenchmarkSchema(size, 0) : new MySqlBenchmarkSchema(size, 0);
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(database), address.user(), address.password());
                java.sql.Statement statement = connection.createStatement()) {
            for (Statement sql : Planner.plan(Dialects.sql(dialect), Catalog.empty(dialect), schema.catalog())) {
                if (!sql.sql().equals("CREATE SCHEMA \"public\"")) {
                    statement.execute(sql.sql());
                }
            }
        }
    }
}
