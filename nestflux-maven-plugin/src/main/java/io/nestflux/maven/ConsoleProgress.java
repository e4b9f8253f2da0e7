package io.nestflux.maven;

import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.RollbackResult;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells what {@code migrate} does while it does it.
 *
 * @param batchTold when it last told how far a statement is that runs in batches, by the JVM's clock
 */
record ConsoleProgress(Rendering rendering, AtomicLong batchTold) implements MigrateListener {

    /** There may be thousands of batches. */
    private static final long BETWEEN_BATCHES = TimeUnit.SECONDS.toNanos(5);

    ConsoleProgress(Rendering rendering) {
        this(rendering, new AtomicLong(System.nanoTime()));
    }

    @Override
    public void waiting(LockHolder holder) {
        rendering.say("Waiting for another runner of migrations: " + holder);
    }

    @Override
    public void waitingForDirectory(String holder) {
        rendering.say("Waiting for another run that writes migrations: " + holder);
    }

    @Override
    public void newerServer(String notice) {
        rendering.say(notice);
    }

    @Override
    public void losing(RollbackResult.Loss loss) {
        rendering.warn("Data will be lost: " + loss);
    }

    @Override
    public void batched(String file, int line, long rows, long total) {
        long now = System.nanoTime();
        if (now - batchTold.get() >= BETWEEN_BATCHES) {
            batchTold.set(now);
            rendering.say(String.format(Locale.ROOT, "%s:%d: %,d of %,d rows", file, line, rows, total));
        }
    }

    @Override
    public void warning(String file, int line, String message) {
        rendering.warn(file + ":" + line + ": " + message);
    }

    @Override
    public void retrying(String file, int line, Duration pause, String message) {
        rendering.warn(file + ":" + line + ": " + message + "; trying again in " + Rendering.time(pause));
    }

    @Override
    public void recovered(String file, int statement, boolean happened) {
        rendering.say(
                "An earlier run of " + file + " was cut off while statement " + statement + " ran. The catalog shows"
                        + (happened
                                ? " that it has happened: going on behind it"
                                : " that it has not happened: running it now"));
    }

    @Override
    public void reverted(MigrateResult.Applied migration) {
        rendering.done("Rolled back by: " + migration.file() + "   (" + Rendering.count(migration.count(), "statement")
                + " in " + Rendering.time(migration.duration()) + ")");
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        rendering.done(
                "Applied migration: " + migration.file() + "   (" + Rendering.count(migration.count(), "statement")
                        + " in " + Rendering.time(migration.duration()) + ")");
    }
}
