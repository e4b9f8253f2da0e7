package io.nestflux.benchmark;

import io.nestflux.Fleet;
import io.nestflux.NestFlux;
import io.nestflux.fleet.FleetResult;
import io.nestflux.fleet.Target;
import io.nestflux.fleet.TargetResult.Outcome;
import io.nestflux.testing.Address;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Times a fleet of tenant schemas of one durable PostgreSQL, beside as many sessions that do the same by themselves:
 * create schema and history, then the statements of each migration with a row of history and a commit. Arguments: a
 * server ({@code POSTGRES_14}, {@code POSTGRES_18}) and the number of tenants.
 */
public final class FleetBenchmark {

    private static final int ROUNDS = 3;
    private static final List<List<String>> MIGRATIONS = List.of(
            List.of(
                    "CREATE TABLE account (id bigint PRIMARY KEY, email varchar(200) NOT NULL UNIQUE)",
                    "CREATE TABLE post (id bigint PRIMARY KEY, account_id bigint NOT NULL REFERENCES account)"),
            List.of("CREATE INDEX post_account ON post (account_id)"),
            List.of("ALTER TABLE post ADD COLUMN title varchar(200)"),
            List.of("CREATE VIEW title AS SELECT title FROM post"),
            List.of("INSERT INTO account VALUES (1, 'root@example.com')"));

    private final Address server;
    private final int tenants;
    private final Path directory;
    private int databases;

    private FleetBenchmark(Address server, int tenants) throws IOException {
        this.server = server;
        this.tenants = tenants;
        this.directory = Files.createTempDirectory("nestflux-benchmark");
        for (int i = 0; i < MIGRATIONS.size(); i++) {
            Files.writeString(
                    directory.resolve("%04d_step.sql".formatted(i + 1)), String.join(";\n", MIGRATIONS.get(i)) + ";\n");
        }
    }

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_18");
        int tenants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        try (RunningServer server = kind.start(Durability.DURABLE)) {
            new FleetBenchmark(server.address(), tenants).run(kind);
        }
    }

    private void run(TestServer kind) throws Exception {
        for (int parallel : new int[] {1, 8}) {
            String migrated = "";
            double[] floor = new double[ROUNDS];
            double[] ours = new double[ROUNDS];
            double[] ratio = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                boolean floorFirst = round % 2 == 0;
                floor[round] = floorFirst ? floor(database(), parallel) : 0;
                migrated = database();
                ours[round] = migrate(migrated, parallel, Outcome.APPLIED);
                floor[round] = floorFirst ? floor[round] : floor(database(), parallel);
                ratio[round] = ours[round] / floor[round];
            }
            print(kind, parallel, "%d migrations each, by hand".formatted(MIGRATIONS.size()), median(floor));
            print(kind, parallel, "fleet", median(ours));
            System.out.printf(Locale.ROOT, "%s  parallel %d  median ratio %.2f%n", kind, parallel, median(ratio));
            double idle = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                idle = Math.min(idle, migrate(migrated, parallel, Outcome.UP_TO_DATE));
            }
            print(kind, parallel, "fleet with nothing pending", idle);
        }
    }

    private void print(TestServer kind, int parallel, String what, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%s  parallel %d  %d tenants  %-34s %7.2f s  %6.2f ms each%n",
                kind,
                parallel,
                tenants,
                what,
                seconds,
                seconds * 1_000 / tenants);
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private String database() throws SQLException {
        String name = "bench_" + databases++;
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }

    private double migrate(String database, int parallel, Outcome expected) {
        Fleet fleet = NestFlux.configure()
                .database(server.jdbcUrl(database), server.user(), server.password())
                .migrations(directory)
                .load()
                .fleet(IntStream.range(0, tenants)
                        .mapToObj(number -> Target.schema("tenant_" + number))
                        .toList())
                .parallel(parallel);
        long start = System.nanoTime();
        FleetResult result = fleet.migrate().orThrow();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result.with(expected).size() != tenants) {
            throw new IllegalStateException("not all were " + expected);
        }
        return seconds;
    }

    private double floor(String database, int parallel) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        long start = System.nanoTime();
        for (int worker = 0; worker < parallel; worker++) {
            int first = worker;
            pool.submit(() -> byHand(database, first, parallel));
        }
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("the sessions did not end");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Void byHand(String database, int first, int step) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            for (int tenant = first; tenant < tenants; tenant += step) {
                String schema = "tenant_" + tenant;
                connection.setAutoCommit(true);
                statement.execute("create schema " + schema);
                statement.execute("set search_path = " + schema);
                statement.execute("create table history (id int primary key, name varchar(200), hash varchar(64))");
                connection.setAutoCommit(false);
                try (PreparedStatement row = connection.prepareStatement("insert into history values (?, ?, ?)")) {
                    for (int i = 0; i < MIGRATIONS.size(); i++) {
                        for (String sql : MIGRATIONS.get(i)) {
                            statement.execute(sql);
                        }
                        row.setInt(1, i);
                        row.setString(2, "step " + i);
                        row.setString(3, "0123456789012345678901234567890123456789012345678901234567890123");
                        row.executeUpdate();
                        connection.commit();
                    }
                }
            }
        }
        return null;
    }
}
