package io.nestflux.frontdoor;

import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/** People who read and write posts, without a pause, until they are stopped. The first refusal ends it. */
final class PostTraffic implements AutoCloseable {

    private static final int MINUTES = 2;

    private final ExecutorService people = Executors.newFixedThreadPool(4);
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong written = new AtomicLong();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);

    private PostTraffic() {}

    static PostTraffic on(TestDatabase database) {
        PostTraffic traffic = new PostTraffic();
        traffic.goOn(database, "insert into post (title) values ('y')", 1);
        traffic.goOn(database, "update post set title = 'z' where id = 1 + floor(rand() * 10)", 0);
        traffic.goOn(database, "select count(*) from post where id < 100", 0);
        traffic.goOn(database, "select title from post order by id limit 10", 0);
        return traffic;
    }

    private void goOn(TestDatabase database, String sql, int rows) {
        work.add(people.submit(() -> {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                while (!over.get()) {
                    long begin = System.nanoTime();
                    statement.execute(sql);
                    longest.accumulate(System.nanoTime() - begin);
                    written.addAndGet(rows);
                }
                return null;
            }
        }));
    }

    void forgetWaits() {
        longest.reset();
    }

    Duration longestWait() {
        return Duration.ofNanos(longest.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Ends it, and says how many rows were written. */
    long stop() throws Exception {
        over.set(true);
        for (Future<?> each : work) {
            try {
                each.get(MINUTES, TimeUnit.MINUTES);
            } catch (ExecutionException refused) {
                throw new SQLException("somebody was refused: " + refused.getCause(), refused);
            }
        }
        return written.get();
    }

    @Override
    public void close() {
        over.set(true);
        people.shutdownNow();
    }
}
