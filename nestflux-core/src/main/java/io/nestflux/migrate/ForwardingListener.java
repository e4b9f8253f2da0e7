package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import java.time.Duration;

/**
 * Tells another listener all that it hears. Who listens in between extends this, and so cannot forget an event: those
 * of {@link MigrateListener} do nothing by default.
 */
public abstract class ForwardingListener implements MigrateListener {

    private final MigrateListener next;

    /** @param next hears everything */
    protected ForwardingListener(MigrateListener next) {
        this.next = next;
    }

    @Override
    public void waiting(LockHolder holder) {
        next.waiting(holder);
    }

    @Override
    public void runStarted(int migrations) {
        next.runStarted(migrations);
    }

    @Override
    public void runEnded() {
        next.runEnded();
    }

    @Override
    public void runFailed(NestFluxException problem) {
        next.runFailed(problem);
    }

    @Override
    public void started(String file, int fromStatement, int statements, int transactions) {
        next.started(file, fromStatement, statements, transactions);
    }

    @Override
    public void executed(String file, int statement, int line, Duration duration) {
        next.executed(file, statement, line, duration);
    }

    @Override
    public void warning(String file, int line, String message) {
        next.warning(file, line, message);
    }

    @Override
    public void retrying(String file, int line, Duration pause, String message) {
        next.retrying(file, line, pause, message);
    }

    @Override
    public void recovered(String file, int statement, boolean happened) {
        next.recovered(file, statement, happened);
    }

    @Override
    public void reverted(MigrateResult.Applied migration) {
        next.reverted(migration);
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        next.applied(migration);
    }
}
