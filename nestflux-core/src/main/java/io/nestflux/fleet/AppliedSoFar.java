package io.nestflux.fleet;

import io.nestflux.migrate.ForwardingListener;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import java.util.ArrayList;
import java.util.List;

/** Notes which migrations a run has applied, so that this is known also when a later one fails. */
public final class AppliedSoFar extends ForwardingListener {

    private final List<String> ids = new ArrayList<>();

    /** @param next hear all the same */
    public AppliedSoFar(MigrateListener... next) {
        super(next);
    }

    /** Their ids so far, in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void applied(MigrateResult.Applied migration) {
        ids.add(migration.id());
        super.applied(migration);
    }
}
