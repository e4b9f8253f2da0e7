package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Gets the lock that lets one runner at a time migrate a database. It asks again and again and never blocks; and before
 * it sleeps again, whether there is still anything to do.
 */
final class RunnerLock {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private RunnerLock() {}

    /** What there is to do, looked at while another session has the lock. */
    @FunctionalInterface
    interface Look<T> {

        /** What to come back with, without the lock; empty if something is to be done, or still being done. */
        Optional<T> at(LockHolder holder) throws SQLException;
    }

    /**
     * Gets the lock.
     *
     * @param look asked each time that it passes to another session
     * @return what the look came back with; empty if this session has the lock
     * @throws NestFluxException {@code NF-506} if others held the lock all the time
     */
    static <T> Optional<T> acquire(ServerSession session, Duration timeout, MigrateListener listener, Look<T> look)
            throws SQLException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Optional<LockHolder> seen = Optional.empty();
        while (!session.tryLock()) {
            Optional<LockHolder> holder = session.holder();
            if (holder.isPresent() && !sameSession(holder, seen)) {
                Optional<T> nothingToDo = look.at(holder.get());
                if (nothingToDo.isPresent()) {
                    return nothingToDo;
                }
                listener.waiting(holder.get());
            }
            seen = holder.or(() -> Optional.empty());
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            if (left.isNegative() || left.isZero()) {
                throw timedOut(timeout, seen);
            }
            Pause.of(pause.compareTo(left) < 0 ? pause : left);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
        return Optional.empty();
    }

    private static boolean sameSession(Optional<LockHolder> one, Optional<LockHolder> other) {
        return one.map(LockHolder::sessionId).equals(other.map(LockHolder::sessionId));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static NestFluxException timedOut(Duration timeout, Optional<LockHolder> holder) {
        return new NestFluxException(
                ErrorCode.LOCK_TIMEOUT,
                "Another runner is migrating this database and did not finish within " + Durations.text(timeout)
                        + holder.map(it -> ": " + it).orElse("") + ".",
                holder.filter(it -> !it.running().isEmpty())
                        .map(it ->
                                "wait for it, then run migrate again; if its runner has died, the server finishes the"
                                        + " statement first, and then ends session " + it.sessionId()
                                        + " and frees the lock")
                        .orElse("wait for it, then run migrate again; its lock is freed when its session ends"),
                "or wait longer, in seconds: " + Parameter.LOCK_TIMEOUT.set("900"));
    }
}
