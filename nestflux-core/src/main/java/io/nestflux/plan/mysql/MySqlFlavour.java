package io.nestflux.plan.mysql;

import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.sql.Dialect;

/**
 * What MySQL and MariaDB say or do differently, as named words and yes/no answers, so that no other class asks which of
 * the two it is.
 */
enum MySqlFlavour {
    MYSQL,
    MARIADB;

    static MySqlFlavour of(Dialect dialect) {
        return switch (dialect) {
            case MYSQL -> MYSQL;
            case MARIADB -> MARIADB;
            case POSTGRESQL -> throw new IllegalArgumentException("PostgreSQL is not of MySQL's family");
        };
    }

    /** The words that drop a check. */
    String dropCheck() {
        return this == MYSQL ? "DROP CHECK" : "DROP CONSTRAINT";
    }

    /** The words for an index that the optimizer looks at, or does not. */
    String indexVisibility(boolean hidden) {
        if (this == MYSQL) {
            return hidden ? "INVISIBLE" : "VISIBLE";
        }
        return hidden ? "IGNORED" : "NOT IGNORED";
    }

    /**
     * Whether an index that differs in nothing but its block size is taken for the old one, unless the table is copied.
     */
    boolean overlooksBlockSize() {
        return this == MYSQL;
    }

    /** A geometry column's reference system. */
    String srid(long number) {
        return this == MYSQL ? "SRID " + number : "REF_SYSTEM_ID = " + number;
    }

    /** Whether the reference system is part of the type: it then stands before all attributes. */
    boolean sridAfterType() {
        return this == MARIADB;
    }

    /** Whether a check can be there without being enforced. */
    boolean checksSwitchOff() {
        return this == MYSQL;
    }

    /** Whether a string column under a foreign key may become longer while the foreign key is there. */
    boolean widensUnderForeignKeys() {
        return this == MYSQL;
    }

    /** What a foreign key does that says nothing. */
    Action silentAction() {
        return this == MYSQL ? Action.NO_ACTION : Action.RESTRICT;
    }

    /** Whether one statement may build one fulltext index only (error 1795). */
    boolean oneFulltextAtATime() {
        return this == MYSQL;
    }

    /** Whether a column can't be added with a default that differs from row to row (error 1674). */
    boolean refusesChangingDefaults() {
        return this == MYSQL;
    }

    /**
     * Whether a column can't go in the statement in which another column's expression ceases to read it (error 3108).
     */
    boolean looksAtOldExpressions() {
        return this == MYSQL;
    }

    /** Whether a literal of a date and time may have an offset: {@code '2026-01-31 12:00:00+00:00'}. */
    boolean readsOffsets() {
        return this == MYSQL;
    }

    /** Whether {@code CREATE OR REPLACE} is understood of triggers and routines, and not of views only. */
    boolean replacesPrograms() {
        return this == MARIADB;
    }
}
