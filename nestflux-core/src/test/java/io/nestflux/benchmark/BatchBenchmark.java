package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Times an UPDATE that runs in batches of 5,000 rows beside the same one at once, on the same durable server; the two
 * take turns. Arguments: a server ({@code POSTGRES_18}, {@code MYSQL}, {@code MARIADB}) and the number of rows.
 */
public final class BatchBenchmark {

    private static final int ROUNDS = 3;

    private static final String UPDATE = "UPDATE post SET slug = lower(title)";

    private BatchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestServer kind = TestServer.valueOf(arguments.length > 0 ? arguments[0] : "POSTGRES_18");
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        try (RunningServer server = kind.start(Durability.DURABLE)) {
            for (int round = 0; round < ROUNDS; round++) {
                double atOnce = time(kind, server, rows, "");
                double inBatches = time(kind, server, rows, "-- nestflux:batch post(id) 5000\n");
                System.out.printf(
                        Locale.ROOT,
                        "%s  %,d rows  at once %.2f s  in batches %.2f s  ratio %.2f%n",
                        kind,
                        rows,
                        atOnce,
                        inBatches,
                        inBatches / atOnce);
            }
        }
    }

    private static double time(TestServer kind, RunningServer server, int rows, String directive) throws Exception {
        Path directory = Files.createTempDirectory("nestflux-benchmark");
        try (TestDatabase database = kind.createDatabaseOn(server)) {
            fill(database, rows);
            Files.writeString(directory.resolve("0001_fill.sql"), directive + UPDATE + ";\n");
            NestFlux flux = NestFlux.configure()
                    .database(database.url(), database.user(), database.password())
                    .migrations(directory)
                    .load();
            long start = System.nanoTime();
            flux.migrate();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Doubles the rows until there are enough. */
    static void fill(TestDatabase database, int rows) {
        database.execute(
                "create table post (id int primary key, title varchar(100) not null, slug varchar(100))",
                "insert into post (id, title) values (1, 'A Title of a Post')");
        for (int there = 1; there < rows; there *= 2) {
            database.execute("insert into post (id, title) select id + " + there + ", title from post where id <= "
                    + (rows - there));
        }
    }
}
