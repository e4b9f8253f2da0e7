package io.nestflux.fleet;

import io.nestflux.migrate.ForwardingListener;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import java.util.ArrayList;
import java.util.List;

/** Notes which migrations a run has applied, so that this is known also when a later one fails. */
public final class AppliedSoFar extends ForwardingListener {

    private final List<String> ids = new ArrayList<>();
    private boolean ran;

    /** @param next hear all the same */
    public AppliedSoFar(MigrateListener... next) {
        super(next);
    }

    /** Their ids so far, in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Whether anything was run at all: migrations, what is left of a rollback, hooks. */
    public boolean hasRun() {
        return ran;
    }

    @Override
    public void runStarted(int migrations) {
        ran = true;
        super.runStarted(migrations);
    }

    @Override
    public void started(String file, int fromStatement, int statements, int transactions) {
        ran = true;
        super.started(file, fromStatement, statements, transactions);
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        ids.add(migration.id());
        super.applied(migration);
    }
}
