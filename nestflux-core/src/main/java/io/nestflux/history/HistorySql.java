package io.nestflux.history;

import java.util.List;

/**
 * The history table in one dialect's words.
 *
 * <p>Columns and parameters have the same order in all dialects; {@link History} knows it. A condition is an SQL
 * expression about the session, such as that it still holds the lock: nothing is written where it is false, so proof
 * and record share one round trip.
 */
public interface HistorySql {

    /** One row: the table's name as the server itself quotes it, and whether it exists. */
    String locate();

    /** The parameters of {@link #locate()}. */
    List<String> locateParameters();

    /** The statements that create the table. */
    List<String> create(String table);

    /** All rows in the order of execution. */
    String read(String table);

    /** The short hashes of one migration; parameter: its id. */
    String statementHashes(String table);

    /** Inserts so many rows of which none exists, if the condition holds; with the parameters of the other. */
    default String add(String table, String condition, int rows) {
        return put(table, condition, rows);
    }

    /** Inserts or replaces so many rows, if the condition holds. */
    String put(String table, String condition, int rows);

    /** Updates the progress of a migration, if the condition holds. */
    String progress(String table, String condition);

    /** Removes the row of a migration, if the condition holds. */
    String remove(String table, String condition);

    /** Records a fingerprint with the migration that was begun last, if the condition holds. */
    String fingerprint(String table, String condition);

    /** What would let a user read it. */
    String grantToRead(String table, String user);
}
