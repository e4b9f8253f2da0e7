package io.nestflux.maven;

import io.nestflux.fleet.FleetListener;
import io.nestflux.fleet.Target;
import io.nestflux.fleet.TargetResult;
import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.RollbackResult;
import java.time.Duration;

/** Tells every few seconds how far a fleet is, and who has to wait for what. */
final class FleetProgress implements FleetListener {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Rendering rendering;
    private long last = System.nanoTime();
    private int failed;

    FleetProgress(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public MigrateListener of(Target target) {
        return new MigrateListener() {
            @Override
            public void waiting(LockHolder holder) {
                rendering.say(target.name() + " waits for another runner of migrations: " + holder);
            }

            @Override
            public void losing(RollbackResult.Loss loss) {
                rendering.warn(target.name() + ": data will be lost: " + loss);
            }

            @Override
            public void retrying(String file, int line, Duration pause, String message) {
                rendering.warn(target.name() + ": " + file + ":" + line + ": " + message + "; trying again in "
                        + Rendering.time(pause));
            }
        };
    }

    @Override
    public void finished(TargetResult result, int done, int all) {
        failed += result.outcome() == TargetResult.Outcome.FAILED ? 1 : 0;
        if (System.nanoTime() - last >= PAUSE.toNanos() && done < all) {
            last = System.nanoTime();
            rendering.say(done + " of " + all + " targets done" + (failed == 0 ? "" : ", " + failed + " failed"));
        }
    }
}
