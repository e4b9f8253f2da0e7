package io.nestflux.history;

/** NestFlux's own tables, which never are part of a catalog. */
public final class HistoryTable {

    /** What it is called, in whichever schema it stands. */
    public static final String NAME = "nestflux_history";

    /** What the table of the seeds is called that have run; it stands beside the other. */
    public static final String SEEDS = "nestflux_seeds";

    private HistoryTable() {}
}
