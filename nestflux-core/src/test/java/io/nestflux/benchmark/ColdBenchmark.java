package io.nestflux.benchmark;

import io.nestflux.testing.Address;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times what a user waits for: whole processes in a JVM that is cold, with the number of classes that each loads; on
 * the server itself, and over a way that takes 20 ms there and back. The floor is {@code pg_dump -s} on the same way.
 * Nothing may grow faster than the number of tables. Arguments: a server ({@code POSTGRES_14}, {@code MYSQL}), then
 * sizes. With {@code -Dnestflux.project=a/directory}, which has a Maven project with the plugin, {@code mvn -o -q
 * nestflux:generate} is timed there.
 */
public final class ColdBenchmark {

    private static final int RUNS = 3;
    private static final Duration DELAY = Duration.ofMillis(20);

    private final TestServer kind;
    private final Address server;
    private final int size;

    private ColdBenchmark(TestServer kind, Address server, int size) {
        this.kind = kind;
        this.server = server;
        this.size = size;
    }

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_14");
        List<Integer> sizes = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(10, 100, 1_000, 5_000);
        try (RunningServer server = kind.start(Durability.DURABLE)) {
            for (int size : sizes) {
                new ColdBenchmark(kind, server.address(), size).run();
            }
        }
        maven();
    }

    private void run() throws Exception {
        try (CuttableProxy far = CuttableProxy.slow(server, DELAY)) {
            Address farAway = new Address(
                    far.jdbcUrl("").substring(0, far.jdbcUrl("").lastIndexOf('/')),
                    server.maintenanceDatabase(),
                    server.parameters(),
                    server.user(),
                    server.password());
            run(server, "", "bench_near_" + size);
            run(farAway, ", 20 ms of delay", "bench_far_" + size);
        }
    }

    private void run(Address way, String where, String database) throws Exception {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        Path migrations = Files.createTempDirectory("nestflux-cold");
        String url = way.jdbcUrl(database);
        print("from empty" + where, 1, () -> cold("generate", url, migrations, 0));
        print("migrate" + where, 1, () -> cold("migrate", url, migrations, 0));
        print("nothing changed" + where, RUNS, () -> cold("generate", url, migrations, 0));
        print("status" + where, RUNS, () -> cold("status", url, migrations, 0));
        print("1 % changed" + where, RUNS, () -> {
            Path copy = copy(migrations);
            return cold("generate", url, copy, Math.max(1, size / 100));
        });
        if (where.isEmpty()) {
            print("classes of nothing changed", ColdProcess.classes(call("generate", url, migrations, 0)));
            print("classes of 1 % changed", ColdProcess.classes(call("generate", url, copy(migrations), 1)));
        }
        if (kind.isPostgres()) {
            Floor floor = new Floor(way, database);
            print("pg_dump -s (floor)" + where, RUNS, () -> {
                long start = System.nanoTime();
                floor.dump();
                return (System.nanoTime() - start) / 1e9;
            });
        }
    }

    private double cold(String what, String url, Path migrations, int changed) throws Exception {
        return ColdProcess.seconds(call(what, url, migrations, changed));
    }

    private String[] call(String what, String url, Path migrations, int changed) {
        return new String[] {what, url, server.user(), server.password(), migrations.toString(), "" + size, "" + changed
        };
    }

    /** The next run has to find the same again. */
    private static Path copy(Path migrations) throws IOException {
        Path copy = Files.createTempDirectory("nestflux-cold");
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private interface Measured {
        double seconds() throws Exception;
    }

    private void print(String what, int runs, Measured action) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            best = Math.min(best, action.seconds());
        }
        System.out.printf(Locale.ROOT, "%s %5d tables  whole process, cold: %-34s %8.2f s%n", kind, size, what, best);
    }

    private void print(String what, long classes) {
        System.out.printf("%s %5d tables  whole process, cold: %-34s %8d%n", kind, size, what, classes);
    }

    private static void maven() throws IOException, InterruptedException {
        String project = System.getProperty("nestflux.project");
        if (project == null) {
            System.out.println("mvn -o -q nestflux:generate: not measured, there is no -Dnestflux.project");
            return;
        }
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            int end = new ProcessBuilder("mvn", "-o", "-q", "nestflux:generate")
                    .directory(Path.of(project).toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (end != 0) {
                throw new IOException("mvn -o -q nestflux:generate failed in " + project);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "mvn -o -q nestflux:generate in %s %8.2f s%n", project, best);
    }
}
