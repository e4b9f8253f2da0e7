package io.nestflux.plan.mysql;

import io.nestflux.catalog.Dialect;

/** What MySQL and MariaDB say differently, as named words and yes/no answers, so that no class asks which one it is. */
enum MySqlFlavour {
    MYSQL("DROP CHECK", "INVISIBLE", "VISIBLE", "SRID %s", true, true, true),
    MARIADB("DROP CONSTRAINT", "IGNORED", "NOT IGNORED", "REF_SYSTEM_ID = %s", false, false, false);

    private final String dropCheck;
    private final String hiddenIndex;
    private final String shownIndex;
    private final String srid;
    private final boolean sridAfterType;
    private final boolean checksSwitchOff;
    private final boolean widensUnderForeignKeys;

    MySqlFlavour(
            String dropCheck,
            String hiddenIndex,
            String shownIndex,
            String srid,
            boolean sridIsAttribute,
            boolean checksSwitchOff,
            boolean widensUnderForeignKeys) {
        this.dropCheck = dropCheck;
        this.hiddenIndex = hiddenIndex;
        this.shownIndex = shownIndex;
        this.srid = srid;
        this.sridAfterType = !sridIsAttribute;
        this.checksSwitchOff = checksSwitchOff;
        this.widensUnderForeignKeys = widensUnderForeignKeys;
    }

    static MySqlFlavour of(Dialect dialect) {
        return switch (dialect) {
            case MYSQL -> MYSQL;
            case MARIADB -> MARIADB;
            case POSTGRESQL -> throw new IllegalArgumentException("PostgreSQL is not of MySQL's family");
        };
    }

    /** The words that drop a check. */
    String dropCheck() {
        return dropCheck;
    }

    /** The word for an index that the optimizer does not look at. */
    String indexVisibility(boolean hidden) {
        return hidden ? hiddenIndex : shownIndex;
    }

    /** A geometry column's reference system. */
    String srid(String number) {
        return srid.formatted(number);
    }

    /** Whether the reference system is part of the type: it then stands before all attributes. */
    boolean sridAfterType() {
        return sridAfterType;
    }

    /** Whether a check can be there without being enforced. */
    boolean checksSwitchOff() {
        return checksSwitchOff;
    }

    /** Whether a string column under a foreign key may become longer while the foreign key is there. */
    boolean widensUnderForeignKeys() {
        return widensUnderForeignKeys;
    }
}
