package io.nestflux.fleet;

import io.nestflux.Api;
import io.nestflux.migrate.MigrateListener;

/** Hears how a run over a fleet goes on. Called on the threads that do the work, by one of them at a time. */
@Api(Api.Use.IMPLEMENT)
public interface FleetListener {

    /** Hears nothing. */
    FleetListener SILENT = new FleetListener() {};

    /** Who hears what migrate does to a target. What it hears, it hears on the target's thread. */
    default MigrateListener of(Target target) {
        return MigrateListener.SILENT;
    }

    /**
     * A target is done with.
     *
     * @param result what became of it
     * @param done how many are, with this one
     * @param all how many there are
     */
    default void finished(TargetResult result, int done, int all) {}
}
