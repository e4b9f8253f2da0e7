package io.nestflux.plan.online;

/**
 * What the database at hand says of a table.
 *
 * @param rows how many it has, by the server's estimate
 * @param bytes how large it is
 * @param rowVersions how often its columns were changed in an instant since it was built (MySQL, which counts that)
 */
public record LiveTable(long rows, long bytes, int rowVersions) {

    /** With more rows than that, a table is worth the longer road: below, a lock is gone before anybody waits. */
    public static final long SMALL = 10_000;

    /** One whose columns were not changed in an instant. */
    public static LiveTable of(long rows, long bytes) {
        return new LiveTable(rows, bytes, 0);
    }

    /** The same with the number of such changes. */
    public LiveTable withRowVersions(int versions) {
        return new LiveTable(rows, bytes, versions);
    }

    /** Whether whatever is done to it is done at once. */
    boolean isSmall() {
        return rows <= SMALL;
    }
}
