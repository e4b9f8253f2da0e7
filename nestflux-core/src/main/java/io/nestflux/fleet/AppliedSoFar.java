package io.nestflux.fleet;

import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes which migrations a run has applied, so that this is known also when a later one fails. */
public final class AppliedSoFar implements MigrateListener {

    private final MigrateListener next;
    private final List<String> ids = new ArrayList<>();

    /** @param next hears all the same */
    public AppliedSoFar(MigrateListener next) {
        this.next = next;
    }

    /** Their ids so far, in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        ids.add(migration.id());
        next.applied(migration);
    }

    @Override
    public void waiting(LockHolder holder) {
        next.waiting(holder);
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
}
