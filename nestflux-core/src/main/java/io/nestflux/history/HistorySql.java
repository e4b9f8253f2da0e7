package io.nestflux.history;

import java.util.Collections;
import java.util.List;

/**
 * The history table in one dialect's words.
 *
 * <p>Columns and parameters have the same order in all dialects; {@link History} knows it. A condition is an SQL
 * expression about the session, such as that it still holds the lock: nothing is written where it is false, so proof
 * and record share one round trip.
 */
public interface HistorySql {

    /**
     * One row: the table's name as the server itself quotes it, whether it exists, and whether row-level security
     * decides which of its rows this user sees.
     */
    String locate();

    /** The parameters of {@link #locate()}. */
    List<String> locateParameters();

    /** The statements that create the table. */
    List<String> create(String table);

    /** A column of times, as UTC without a zone. */
    String utc(String column);

    /** The word that begins a query, with what lets it read the whole table, whatever the session's settings. */
    String select();

    /** What says behind a query that all of its rows are wanted, whatever the session's settings. */
    String everyRow();

    /**
     * All rows in the order of execution; behind the columns, how many there are: a result that was cut off on its way
     * shows.
     */
    default String read(String table) {
        return """
                %s layout, migration, execution_order, state, checksum,
                       statements, statements_done, intent, intent_hash, done_hash, failure,
                       %s, %s, duration_ms,
                       applied_by, session_id, server_version, nestflux_version, fingerprint, intent_before,
                       count(*) over ()
                from %s
                order by execution_order %s""".formatted(select(), utc("started_at"), utc("finished_at"), table, everyRow());
    }

    /** The short hashes of one migration; parameter: its id. */
    default String statementHashes(String table) {
        return "select statement_hashes from %s where migration = ?".formatted(table);
    }

    /** What selects one row to be written, if the condition holds. */
    String row(String condition);

    /** Writes so many rows, if the condition holds; {@code insert into}, or a brother of it, begins. */
    default String write(String verb, String table, String condition, int rows) {
        return """
                %s %s (
                  migration, execution_order, state, checksum,
                  statements, statements_done, intent, intent_hash, intent_before, done_hash, statement_hashes, failure,
                  started_at, finished_at, duration_ms, server_version, nestflux_version, layout,
                  applied_by, session_id)
                %s""".formatted(verb, table, String.join("union all\n", Collections.nCopies(rows, row(condition))));
    }

    /**
     * Inserts so many rows of which none exists, if the condition holds; with the parameters of the other. The server
     * refuses one that does exist.
     */
    default String add(String table, String condition, int rows) {
        return write("insert into", table, condition, rows);
    }

    /** Inserts or replaces so many rows, if the condition holds. */
    String put(String table, String condition, int rows);

    /** Updates the progress of a migration, if the condition holds. */
    default String progress(String table, String condition) {
        return """
                update %s set statements_done = ?, intent = ?, intent_hash = ?, intent_before = ?, done_hash = ?
                where migration = ? and %s""".formatted(table, condition);
    }

    /** Removes the row of a migration, if the condition holds. */
    default String remove(String table, String condition) {
        return "delete from %s where migration = ? and %s".formatted(table, condition);
    }

    /** Replaces the fingerprint that was recorded last, if the condition holds. */
    String mark(String table, String condition);

    /** Records a fingerprint with the migration that was begun last, if the condition holds. */
    String fingerprint(String table, String condition);

    /** What would let a user read it. */
    String grantToRead(String table, String user);
}
