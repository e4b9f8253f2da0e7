package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times what each start of an application costs when nothing is pending: {@code migrate()} and {@code validate()} with
 * 1,000 migrations applied, in a JVM that is warm. The floor is a program that knows what it looks for: it connects,
 * reads the history's rows and the files' bytes, and compares nothing. Arguments: servers.
 */
public final class StartBenchmark {

    private static final int MIGRATIONS = 1_000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 41;

    private StartBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> servers = arguments.length > 0 ? List.of(arguments) : List.of("POSTGRES_18", "MYSQL", "MARIADB");
        for (String name : servers) {
            TestServer kind = TestServer.valueOf(name);
            try (RunningServer server = kind.start(Durability.FAST)) {
                run(kind, server);
            }
        }
    }

    private static void run(TestServer kind, RunningServer server) throws Exception {
        Path directory = Files.createTempDirectory("nestflux-start");
        for (int i = 1; i <= MIGRATIONS; i++) {
            Files.writeString(directory.resolve("%04d_step.sql".formatted(i)), """
                    -- step %1$d of a long history
                    CREATE TABLE t%1$d (id int PRIMARY KEY, name varchar(80) NOT NULL);
                    CREATE INDEX t%1$d_name_idx ON t%1$d (name);
                    """.formatted(i));
        }
        try (Connection connection = server.address().connect()) {
            connection.createStatement().execute("CREATE DATABASE bench_start");
        }
        String url = server.address().jdbcUrl("bench_start");
        NestFlux flux = NestFlux.configure()
                .database(url, server.address().user(), server.address().password())
                .migrations(directory)
                .load();
        flux.baseline();
        Sample floor = new Sample(() -> floor(server, directory));
        Sample migrate = new Sample(flux::migrate);
        Sample validate = new Sample(flux::validate);
        // in turn, so that what else the machine does meets all of them
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (Sample sample : List.of(floor, migrate, validate)) {
                sample.take(Math.max(run, 0));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d migrations, nothing pending; ms, best / median of %d: floor %s, migrate() %s, validate() %s;"
                        + " to the floor's best: %.2f and %.2f%n",
                kind,
                MIGRATIONS,
                RUNS,
                floor,
                migrate,
                validate,
                migrate.best() / floor.best(),
                validate.best() / floor.best());
    }

    /** How long something took, run after run. */
    private static final class Sample {

        private final Timed.Action action;
        private final double[] millis = new double[RUNS];

        Sample(Timed.Action action) {
            this.action = action;
        }

        void take(int run) throws Exception {
            long start = System.nanoTime();
            action.run();
            millis[run] = (System.nanoTime() - start) / 1e6;
        }

        double best() {
            return Arrays.stream(millis).min().orElseThrow();
        }

        @Override
        public String toString() {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return String.format(Locale.ROOT, "%.1f / %.1f", sorted[0], sorted[RUNS / 2]);
        }
    }

    private static void floor(RunningServer server, Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            long bytes = 0;
            for (Path file : files.sorted().toList()) {
                bytes += Files.readAllBytes(file).length;
            }
            if (bytes == 0) {
                throw new IOException("nothing to read in " + directory);
            }
        }
        try (Connection connection = server.address().connect("bench_start");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from nestflux_history order by execution_order")) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
