package io.nestflux.migrate;

import io.nestflux.Api;
import io.nestflux.NestFluxException;
import java.time.Duration;

/**
 * Hears what a run of {@code migrate} does while it does it, and where others make any run wait. Called on the thread
 * that runs it.
 */
@Api(Api.Use.IMPLEMENT)
public interface MigrateListener {

    /** Hears nothing. */
    MigrateListener SILENT = new MigrateListener() {};

    /** Another runner holds the lock. Called when the wait begins, and again when another holder is seen. */
    default void waiting(LockHolder holder) {}

    /**
     * Another run writes migrations to the directory; the one that is to write there as well waits until it has ended.
     *
     * @param holder which one, as far as that is known: {@code process 4711}
     */
    default void waitingForDirectory(String holder) {}

    /** The server is of a newer major version than what NestFlux knows. Called once for a database. */
    default void newerServer(String notice) {}

    /**
     * A run begins that has something to apply; the lock is held.
     *
     * @param migrations how many migrations it is about to apply
     */
    default void runStarted(int migrations) {}

    /** Everything was applied, and the hooks have run. */
    default void runEnded() {}

    /** A run stopped; what was applied before stays. */
    default void runFailed(NestFluxException problem) {}

    /** What is about to run takes rows or values away. Called for each table or column, before anything runs. */
    default void losing(RollbackResult.Loss loss) {}

    /**
     * A migration begins.
     *
     * @param file the file's name
     * @param fromStatement the statement it begins with: 1, or a later one when an earlier run was stopped
     * @param statements how many statements the file has
     * @param transactions how many transactions it will take; 0 where the server commits by itself
     */
    default void started(String file, int fromStatement, int statements, int transactions) {}

    /** A statement has run. In a transaction it is not committed yet. */
    default void executed(String file, int statement, int line, Duration duration) {}

    /**
     * A batch of a statement that runs in batches is done, and that is recorded.
     *
     * @param line the line of the statement
     * @param rows how many rows of its table the batches have gone through
     * @param total how many there were when the statement was begun; beyond a million by estimate
     */
    default void batched(String file, int line, long rows, long total) {}

    /**
     * The server sent a notice or a warning. The message begins with the statement that it is about, by number and
     * first line: {@code statement 2 (DROP TABLE IF EXISTS city): …}.
     */
    default void warning(String file, int line, String message) {}

    /** A lock was not to be had in time; the statement, or its transaction, is tried again after the pause. */
    default void retrying(String file, int line, Duration pause, String message) {}

    /**
     * An earlier run died while a statement ran, and the catalog told what became of it.
     *
     * @param happened whether it did; if not, it runs now
     */
    default void recovered(String file, int statement, boolean happened) {}

    /** A migration was taken back, and that is recorded. */
    default void reverted(MigrateResult.Applied migration) {}

    /** A migration was applied, and that is recorded. */
    default void applied(MigrateResult.Applied migration) {}
}
