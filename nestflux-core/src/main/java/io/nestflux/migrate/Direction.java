package io.nestflux.migrate;

import io.nestflux.history.HistoryState;

/** Whether a migration is applied or taken back, and how the history calls the stages of that. */
enum Direction {
    UP(HistoryState.RUNNING, HistoryState.APPLIED, HistoryState.FAILED),
    DOWN(HistoryState.REVERTING, HistoryState.REVERTED, HistoryState.REVERT_FAILED);

    private final HistoryState running;
    private final HistoryState complete;
    private final HistoryState failed;

    Direction(HistoryState running, HistoryState complete, HistoryState failed) {
        this.running = running;
        this.complete = complete;
        this.failed = failed;
    }

    HistoryState running() {
        return running;
    }

    HistoryState complete() {
        return complete;
    }

    HistoryState failed() {
        return failed;
    }

    /** The goal that runs in this direction. */
    String goal() {
        return this == UP ? "migrate" : "rollback";
    }
}
