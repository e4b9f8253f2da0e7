package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Gets the lock that lets one runner at a time migrate a database. It asks again and again and never blocks. */
final class RunnerLock {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private RunnerLock() {}

    /** @throws NestFluxException {@code NF-506} if others held the lock all the time */
    static void acquire(ServerSession session, Duration timeout, MigrateListener listener) throws SQLException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Optional<LockHolder> seen = Optional.empty();
        while (!session.tryLock()) {
            Optional<LockHolder> holder = session.holder();
            if (holder.isPresent() && !sameSession(holder, seen)) {
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
