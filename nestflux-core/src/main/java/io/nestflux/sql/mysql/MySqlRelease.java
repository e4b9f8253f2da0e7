package io.nestflux.sql.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;

/**
 * A release of MySQL or MariaDB, to the last number: MySQL learns in its patch releases.
 *
 * @param flavour the product
 * @param number the three numbers as one: 8.0.28 is 80028, 10.11.18 is 101118
 */
public record MySqlRelease(MySqlFlavour flavour, int number) {

    private static final int PART = 100;

    /** The release that a server tells: {@code 8.0.28-log}, {@code 11.8.3-MariaDB-ubu2404}. */
    public static MySqlRelease of(Dialect dialect, String text) {
        // for the sake of old clients MariaDB may put this before its version
        String version = text.startsWith("5.5.5-") ? text.substring("5.5.5-".length()) : text;
        int number = 0;
        int at = 0;
        for (int part = 0; part < 3; part++) {
            int begin = at;
            while (at < version.length() && SqlLexer.isDigit(version.charAt(at))) {
                at++;
            }
            number = number * PART + (at > begin ? Integer.parseInt(version.substring(begin, at)) % PART : 0);
            at += at < version.length() && version.charAt(at) == '.' ? 1 : 0;
        }
        return new MySqlRelease(MySqlFlavour.of(dialect), number);
    }

    /** The newest one whose behaviour was measured: what is taken for granted where no server is asked. */
    public static MySqlRelease newest(MySqlFlavour flavour) {
        return new MySqlRelease(flavour, flavour == MySqlFlavour.MYSQL ? 90704 : 110809);
    }

    private boolean isAtLeast(int wanted) {
        return number >= wanted;
    }

    private boolean isMySql() {
        return flavour == MySqlFlavour.MYSQL;
    }

    /**
     * Whether a new column may stand anywhere, and an old one go, without a new table: not yet in 8.0.29, withdrawn.
     */
    public boolean changesColumnsInstantly() {
        return !isMySql() || isAtLeast(80030);
    }

    /** Whether a new column may come last without a new table. */
    public boolean addsColumnsInstantly() {
        return !isMySql() || isAtLeast(80012);
    }

    /** Whether a column changes its name without the table being opened anew. */
    public boolean renamesColumnsInstantly() {
        return !isMySql() || isAtLeast(80028);
    }

    /** How often a table's columns may be changed instantly before it has to be rebuilt; 0 where nobody counts. */
    public int rowVersions() {
        if (!isMySql() || !changesColumnsInstantly()) {
            return 0;
        }
        return isAtLeast(90100) ? 255 : 64;
    }

    /** Whether writes go on while a table is copied. */
    public boolean copiesWithoutLock() {
        return !isMySql() && isAtLeast(110200);
    }

    /** Whether there is a step between instant and in place that builds indexes, but never a table. */
    public boolean hasNoCopy() {
        return !isMySql();
    }

    /** For messages: {@code MySQL 8.0.28}. */
    @Override
    public String toString() {
        return "%s %d.%d.%d"
                .formatted(isMySql() ? "MySQL" : "MariaDB", number / PART / PART, number / PART % PART, number % PART);
    }
}
