package io.nestflux.faults;

import io.nestflux.connect.Database;
import io.nestflux.migrate.MigrateListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A run in a JVM of its own, which its parent kills. It is told what to run on its standard input, a line a word; at
 * the moment given it says so and, unless it is a moment of sending, waits for a line.
 */
final class FaultChild {

    /** What it says when the moment has come. */
    static final String HERE = "here";

    /** What it says at the end of a run. */
    static final String ENDED = "ended";

    private FaultChild() {}

    public static void main(String[] args) throws IOException {
        PrintStream parent = System.out;
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Database database = Database.at(orders.readLine(), orders.readLine(), orders.readLine());
        Path directory = Path.of(orders.readLine());
        Direction direction = Direction.valueOf(orders.readLine());
        Moment moment = new Moment(
                orders.readLine(), Integer.parseInt(orders.readLine()), Moment.Phase.valueOf(orders.readLine()));
        Stop stop = new Stop(moment, () -> {
            parent.println(HERE);
            if (moment.phase() != Moment.Phase.SENDING) {
                await(orders);
            }
        });
        direction.run(new WatchedDataSource(database, stop), directory, MigrateListener.SILENT);
        parent.println(ENDED);
    }

    private static void await(BufferedReader orders) {
        try {
            orders.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
