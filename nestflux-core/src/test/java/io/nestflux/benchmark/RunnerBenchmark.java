package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.MigrationDirectory;
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
import java.util.Optional;

/**
 * Times migrate over many small migrations, beside a client that runs the same statements with one row of history and
 * one commit each, on the same durable server in the same run; the two take turns. Then migrate with nothing pending,
 * in a warm JVM. Arguments: a server ({@code POSTGRES_18}, {@code MYSQL}, {@code MARIADB}) and the number of
 * migrations.
 */
public final class RunnerBenchmark {

    private static final int ROUNDS = 5;

    private final TestServer kind;
    private final Address server;
    private final String[] statements;
    private final Path directory;
    private int databases;

    private RunnerBenchmark(TestServer kind, Address server, int size) throws IOException {
        this.kind = kind;
        this.server = server;
        this.statements = new String[size];
        this.directory = Files.createTempDirectory("nestflux-benchmark");
        for (int i = 0; i < size; i++) {
            String table = "t" + i / 3;
            statements[i] = switch (i % 3) {
                case 0 -> "CREATE TABLE " + table + " (id bigint PRIMARY KEY, name varchar(100) NOT NULL)";
                case 1 -> "ALTER TABLE " + table + " ADD COLUMN price numeric(10, 2)";
                default -> "CREATE INDEX " + table + "_name ON " + table + " (name)";
            };
            Files.writeString(directory.resolve("%04d_step.sql".formatted(i + 1)), statements[i] + ";\n");
        }
        // with it, the catalog is read back after the last file
        List<String> schemas = kind.isPostgres() ? List.of("public") : List.of();
        LockFile.of(MigrationDirectory.read(directory), schemas, Optional.empty())
                .write(directory);
    }

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_18");
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        try (RunningServer server = kind.start(Durability.DURABLE)) {
            new RunnerBenchmark(kind, server.address(), size).run();
        }
    }

    private void run() throws Exception {
        double[] floor = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        String last = "";
        for (int round = 0; round < ROUNDS; round++) {
            boolean floorFirst = round % 2 == 0;
            String other = database();
            last = database();
            floor[round] = floorFirst ? floor(other) : 0;
            ours[round] = migrate(last);
            floor[round] = floorFirst ? floor[round] : floor(other);
            ratio[round] = ours[round] / floor[round];
            System.out.printf(
                    Locale.ROOT,
                    "%s  %d migrations  floor %.2f s  migrate %.2f s  ratio %.2f%n",
                    kind,
                    statements.length,
                    floor[round],
                    ours[round],
                    ratio[round]);
        }
        System.out.printf(
                Locale.ROOT,
                "%s  median ratio %.3f, best times' ratio %.3f%n",
                kind,
                median(ratio),
                min(ours) / min(floor));
        double[] idle = new double[50];
        for (int i = 0; i < idle.length; i++) {
            idle[i] = migrate(last);
        }
        System.out.printf(
                Locale.ROOT,
                "%s  nothing pending of %d: median %.1f ms of the last 20, best %.1f ms%n",
                kind,
                statements.length,
                1_000 * median(Arrays.copyOfRange(idle, 30, 50)),
                1_000 * min(idle));
    }

    private String database() throws SQLException {
        String name = "bench_" + databases++;
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }

    private double floor(String database) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table history (id int primary key, name varchar(200), hash varchar(64))");
            connection.setAutoCommit(!kind.isPostgres());
            try (PreparedStatement row = connection.prepareStatement("insert into history values (?, ?, ?)")) {
                for (int i = 0; i < statements.length; i++) {
                    statement.execute(statements[i]);
                    row.setInt(1, i);
                    row.setString(2, "step " + i);
                    row.setString(3, "0123456789012345678901234567890123456789012345678901234567890123");
                    row.executeUpdate();
                    if (kind.isPostgres()) {
                        connection.commit();
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double migrate(String database) {
        long start = System.nanoTime();
        NestFlux.configure()
                .database(server.jdbcUrl(database), server.user(), server.password())
                .migrations(directory)
                .load()
                .migrate();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }
}
