package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import java.time.Duration;
import java.util.List;

/**
 * Tells other listeners all that it hears. Who listens in between extends this, and so cannot forget an event: those of
 * {@link MigrateListener} do nothing by default.
 */
public abstract class ForwardingListener implements MigrateListener {

    private final List<MigrateListener> next;

    /** @param next hear everything, one after the other */
    protected ForwardingListener(MigrateListener... next) {
        this.next = List.of(next);
    }

    @Override
    public void waiting(LockHolder holder) {
        next.forEach(it -> it.waiting(holder));
    }

    @Override
    public void waitingForDirectory(String holder) {
        next.forEach(it -> it.waitingForDirectory(holder));
    }

    @Override
    public void newerServer(String notice) {
        next.forEach(it -> it.newerServer(notice));
    }

    @Override
    public void runStarted(int migrations) {
        next.forEach(it -> it.runStarted(migrations));
    }

    @Override
    public void runEnded() {
        next.forEach(it -> it.runEnded());
    }

    @Override
    public void runFailed(NestFluxException problem) {
        next.forEach(it -> it.runFailed(problem));
    }

    @Override
    public void losing(RollbackResult.Loss loss) {
        next.forEach(it -> it.losing(loss));
    }

    @Override
    public void started(String file, int fromStatement, int statements, int transactions) {
        next.forEach(it -> it.started(file, fromStatement, statements, transactions));
    }

    @Override
    public void executed(String file, int statement, int line, Duration duration) {
        next.forEach(it -> it.executed(file, statement, line, duration));
    }

    @Override
    public void batched(String file, int line, long rows, long total) {
        next.forEach(it -> it.batched(file, line, rows, total));
    }

    @Override
    public void warning(String file, int line, String message) {
        next.forEach(it -> it.warning(file, line, message));
    }

    @Override
    public void retrying(String file, int line, Duration pause, String message) {
        next.forEach(it -> it.retrying(file, line, pause, message));
    }

    @Override
    public void recovered(String file, int statement, boolean happened) {
        next.forEach(it -> it.recovered(file, statement, happened));
    }

    @Override
    public void reverted(MigrateResult.Applied migration) {
        next.forEach(it -> it.reverted(migration));
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        next.forEach(it -> it.applied(migration));
    }
}
