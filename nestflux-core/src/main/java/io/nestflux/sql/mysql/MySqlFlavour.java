package io.nestflux.sql.mysql;

import io.nestflux.sql.Dialect;

/**
 * What MySQL and MariaDB say or do differently, as named words and yes/no answers, so that no other class asks which of
 * the two it is.
 */
public enum MySqlFlavour {
    MYSQL,
    MARIADB;

    public static MySqlFlavour of(Dialect dialect) {
        return switch (dialect) {
            case MYSQL -> MYSQL;
            case MARIADB -> MARIADB;
            case POSTGRESQL -> throw new IllegalArgumentException("PostgreSQL is not of MySQL's family");
        };
    }

    /** Whether a block runs outside of programs: {@code BEGIN NOT ATOMIC … END}. */
    public boolean runsBlocks() {
        return this == MARIADB;
    }

    /** Whether a table can be put into a tablespace, and be served by a second engine. */
    public boolean hasTablespaces() {
        return this == MYSQL;
    }

    /** The words that drop a check. */
    public String dropCheck() {
        return this == MYSQL ? "DROP CHECK" : "DROP CONSTRAINT";
    }

    /** The words for an index that the optimizer looks at, or does not. */
    public String indexVisibility(boolean hidden) {
        if (this == MYSQL) {
            return hidden ? "INVISIBLE" : "VISIBLE";
        }
        return hidden ? "IGNORED" : "NOT IGNORED";
    }

    /**
     * Whether an index that differs in nothing but its block size is taken for the old one, unless the table is copied.
     */
    public boolean overlooksBlockSize() {
        return this == MYSQL;
    }

    /** A geometry column's reference system. */
    public String srid(long number) {
        return this == MYSQL ? "SRID " + number : "REF_SYSTEM_ID = " + number;
    }

    /** Whether the reference system is part of the type: it then stands before all attributes. */
    public boolean sridAfterType() {
        return this == MARIADB;
    }

    /** Whether a check can be there without being enforced. */
    public boolean checksSwitchOff() {
        return this == MYSQL;
    }

    /** Whether a string column under a foreign key may become longer while the foreign key is there. */
    public boolean widensUnderForeignKeys() {
        return this == MYSQL;
    }

    /** Whether a foreign key that says nothing is shown to say RESTRICT; to the other product, that is NO ACTION. */
    public boolean silenceIsRestrict() {
        return this == MARIADB;
    }

    /** Whether one statement may build one fulltext index only (error 1795). */
    public boolean oneFulltextAtATime() {
        return this == MYSQL;
    }

    /** Whether a column can't be added with a default that differs from row to row (error 1674). */
    public boolean refusesChangingDefaults() {
        return this == MYSQL;
    }

    /**
     * Whether a column can't go in the statement in which another column's expression ceases to read it (error 3108).
     */
    public boolean looksAtOldExpressions() {
        return this == MYSQL;
    }

    /** Whether a literal of a date and time may have an offset: {@code '2026-01-31 12:00:00+00:00'}. */
    public boolean readsOffsets() {
        return this == MYSQL;
    }

    /** Whether {@code CREATE OR REPLACE} is understood of triggers and routines, and not of views only. */
    public boolean replacesPrograms() {
        return this == MARIADB;
    }

    /** Whether it shows a question mark for a character beyond the basic plane in a default that is a literal. */
    public boolean blursDefaults() {
        return this == MARIADB;
    }

    /** Whether its information schema escapes expressions once more. */
    public boolean escapesExpressions() {
        return this == MYSQL;
    }

    /** Whether its information schema prints defaults as SQL, and not as bare texts. */
    public boolean printsDefaultsAsSql() {
        return this == MARIADB;
    }

    /** Whether {@code json} is another name for a text with a check. */
    public boolean jsonIsText() {
        return this == MARIADB;
    }

    /** Whether its information schema says of which table a check is, and has those that are part of a column. */
    public boolean listsTablesOfChecks() {
        return this == MARIADB;
    }

    /** Whether its information schema says a column's reference system along with the column. */
    public boolean columnsTellSrids() {
        return this == MYSQL;
    }

    /** Whether a table's options say that it is partitioned. */
    public boolean optionsTellPartitions() {
        return this == MARIADB;
    }

    /** Whether tables may have periods of time. */
    public boolean hasPeriods() {
        return this == MARIADB;
    }

    /** Whether programs may have a mode that no session can be set to any more. */
    public boolean keepsRemovedModes() {
        return this == MYSQL;
    }

    /** Whether a whole server may say of itself that not even the privileged write: {@code super_read_only}. */
    public boolean hasSuperReadOnly() {
        return this == MYSQL;
    }

    /** The variable that says whether a transaction may write. */
    public String transactionReadOnly() {
        return this == MYSQL ? "transaction_read_only" : "tx_read_only";
    }

    /** The variable that has a transaction's isolation. */
    public String transactionIsolation() {
        return this == MYSQL ? "transaction_isolation" : "tx_isolation";
    }

    /** Whether a session may set a limit to the time of every statement, and not of SELECT only. */
    public boolean limitsEveryStatement() {
        return this == MARIADB;
    }

    /** Whether {@code transaction_isolation} and {@code explicit_defaults_for_timestamp} are any session's to set. */
    public boolean setsIsolationByName() {
        return this == MYSQL;
    }

    /** Where the server's counters are read. */
    public String globalStatus() {
        return this == MYSQL ? "performance_schema.global_status" : "information_schema.global_status";
    }

    /** Where the sessions are listed. */
    public String processList() {
        return this == MYSQL ? "performance_schema.processlist" : "information_schema.processlist";
    }

    /** Whether the server lists who has a table locked, without a plugin. */
    public boolean listsTableLocks() {
        return this == MYSQL;
    }

    /** Whether sessions say what program they are of. */
    public boolean namesPrograms() {
        return this == MYSQL;
    }

    /** Whether several servers may form a group in which each takes writes, besides Galera. */
    public boolean hasGroupReplication() {
        return this == MYSQL;
    }

    /**
     * The query for InnoDB's number of what is named {@code database/table}. MySQL's list of tables would wait for the
     * DDL of everybody on the server; that of tablespaces, of which each table has one, waits for nobody.
     */
    public String innodbNumbers() {
        return this == MYSQL
                ? "select space from information_schema.innodb_tablespaces_brief"
                : "select table_id from information_schema.innodb_sys_tables";
    }
}
