package io.nestflux.history;

/** NestFlux's own table, which never is part of a catalog. */
public final class HistoryTable {

    /** What it is called, in whichever schema it stands. */
    public static final String NAME = "nestflux_history";

    private HistoryTable() {}
}
