package io.nestflux.faults;

import io.nestflux.connect.Database;
import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.MigrateListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A run on a thread of this JVM: for faults that leave the JVM alive, and for the runs that come after a fault. */
final class ThreadRun implements Disturbed {

    private static final int LONGEST_SECONDS = 180;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CompletableFuture<Void> waits = new CompletableFuture<>();
    private final CompletableFuture<Void> here = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private ThreadRun() {}

    /** Starts one that nothing is done to. */
    static ThreadRun start(Stage stage) {
        ThreadRun run = new ThreadRun();
        run.begin(stage, stage.url(), new Trace());
        return run;
    }

    /** Starts one that stops at a moment. */
    static ThreadRun start(Stage stage, String url, Moment moment) {
        ThreadRun run = new ThreadRun();
        run.begin(stage, url, new Stop(moment, () -> {
            run.here.complete(null);
            if (moment.phase() != Moment.Phase.SENDING) {
                await(run.goOn);
            }
        }));
        return run;
    }

    /** Starts one that is watched. */
    static ThreadRun start(Stage stage, String url, Watcher watcher) {
        ThreadRun run = new ThreadRun();
        run.begin(stage, url, watcher);
        return run;
    }

    private void begin(Stage stage, String url, Watcher watcher) {
        Database database =
                Database.at(url, stage.database().user(), stage.database().password());
        Thread thread = new Thread(() -> {
            try {
                stage.direction().run(new WatchedDataSource(database, watcher), stage.directory(), listener());
                end.complete(null);
            } catch (RuntimeException | Error failure) {
                end.completeExceptionally(failure);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private MigrateListener listener() {
        return new MigrateListener() {
            @Override
            public void waiting(LockHolder holder) {
                waits.complete(null);
            }
        };
    }

    @Override
    public void awaitMoment() {
        CompletableFuture.anyOf(here, end)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
        if (!here.isDone()) {
            throw new IllegalStateException("the run ended before its moment");
        }
    }

    /** Returns when it waits for another runner; or, if it has no need to, soon. */
    void giveItTimeToWait() {
        waits.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
    }

    /** Returns when it waits for another runner. */
    void awaitWaiting() {
        CompletableFuture.anyOf(waits, end)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
        if (!waits.isDone()) {
            throw new IllegalStateException("the run ended without having waited");
        }
    }

    @Override
    public void goOn() {
        goOn.countDown();
    }

    /** Returns when it has ended well. */
    void awaitEnd() throws Exception {
        try {
            end.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a run did not end well: " + failure.getCause(), failure.getCause());
        }
    }

    /** Returns when it has ended, well or not. */
    void awaitEndOfAnyKind() throws InterruptedException, TimeoutException {
        try {
            end.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException expected) {
            // what became of it the next run has to find out
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goOn.countDown();
    }
}
