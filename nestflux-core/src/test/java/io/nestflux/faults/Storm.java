package io.nestflux.faults;

import io.nestflux.testing.CuttableProxy;
import java.util.Random;

/**
 * Cuts the connection of run after run, each at a call that chance picks among those of a whole one, until one ends
 * before its turn.
 */
final class Storm {

    /** After so many the last run may go on, however far they let it come. */
    private static final int MOST_CUTS = 12;

    private Storm() {}

    /** @return how many runs it cut */
    static int over(Stage stage, Random chance) throws Exception {
        try (CuttableProxy proxy = new CuttableProxy(stage.database().address())) {
            int calls = stage.undisturbed().trace().size();
            for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
                Countdown blow = new Countdown(chance.nextInt(calls), chance.nextBoolean(), proxy::cut);
                ThreadRun run =
                        ThreadRun.start(stage, proxy.jdbcUrl(stage.database().name()), blow);
                run.awaitEndOfAnyKind();
                if (!blow.struck) {
                    run.awaitEnd();
                    return cuts;
                }
            }
            return MOST_CUTS;
        }
    }

    /** Strikes at the n-th call, before it is sent or after it is answered. */
    private static final class Countdown implements Watcher {
        private final boolean before;
        private final Runnable blow;
        private int left;
        private volatile boolean struck;

        Countdown(int calls, boolean before, Runnable blow) {
            this.left = calls;
            this.before = before;
            this.blow = blow;
        }

        @Override
        public void before(Call call) {
            if (left-- == 0 && before) {
                strike();
            }
        }

        @Override
        public void after(Call call) {
            if (left == -1 && !before && !struck) {
                strike();
            }
        }

        private void strike() {
            struck = true;
            blow.run();
        }
    }
}
