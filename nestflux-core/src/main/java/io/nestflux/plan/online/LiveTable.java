package io.nestflux.plan.online;

/**
 * What the database at hand says of a table.
 *
 * @param rows how many it has, by the server's estimate
 * @param bytes how large it is
 */
public record LiveTable(long rows, long bytes) {

    /** With more rows than that, a table is worth the longer road: below, a lock is gone before anybody waits. */
    public static final long SMALL = 10_000;

    /** Whether whatever is done to it is done at once. */
    boolean isSmall() {
        return rows <= SMALL;
    }
}
