package io.nestflux.migrate;

import io.nestflux.migration.CascadingDrop;
import io.nestflux.sql.ObjectName;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one session that holds the lock and runs the statements, in the words of a dialect. It is found in some state and
 * handed back in the same.
 */
public interface ServerSession {

    /**
     * For how long a session may be silent while it runs files, before the server ends it and so frees the lock. A
     * statement that takes its time is not silence, and a runner that waits longer gives {@link #signOfLife}.
     */
    Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    /** Shows the server, between two statements, that there still is a runner. It changes nothing of the session. */
    void signOfLife() throws SQLException;

    /** Takes the lock if nobody has it. Returns at once, or within a second. */
    boolean tryLock() throws SQLException;

    /**
     * Whether the lock, and all that the session is set to, lasts for a transaction only: then each file takes it anew,
     * and has to be one transaction.
     */
    boolean locksTransaction();

    /**
     * At the beginning of each try of a transaction.
     *
     * @return whether this runner is still the one whose turn it is
     */
    boolean begin() throws SQLException;

    /** At the end of what is done under the lock: keeps what was not committed yet. */
    void commit() throws SQLException;

    /** Whether a statement changes more of the session than its transaction. */
    boolean outlivesTransaction(String sql);

    /** Who has the lock, as far as the server tells. */
    Optional<LockHolder> holder() throws SQLException;

    /** An SQL expression that is true in this very session, while it holds the lock. */
    String holdsLock();

    /**
     * A cheaper one that is true in this very session, for files that run nothing but plain statements, none of which
     * can have given the lock back.
     */
    String isItself();

    /**
     * Prepares for a file: undoes what earlier files left in the session's settings, sets the time limits. In a
     * transaction already, if the first statements are to run in one.
     *
     * @return whether this is still the session that took the lock, and has it
     */
    boolean reset(Timeouts timeouts) throws SQLException;

    /**
     * Has the server answer in full what is asked without the lock; nothing is set where nothing cuts answers short.
     */
    default Undo setUpToAsk(Timeouts timeouts) throws SQLException {
        return () -> {};
    }

    /**
     * Prepares for looking at what a file is about to change: with the limits, but without the lock. In a transaction,
     * where one undoes what the file's settings do.
     *
     * @return what leaves the session as it was
     */
    Undo setUpToLook(Timeouts timeouts) throws SQLException;

    /** Whether a statement changes where names lead or what is allowed, and nothing else, so that it may run early. */
    boolean isSettingToLook(String sql);

    /** Whether a column's values are made of others. Not so where there is none of that name. */
    boolean isGenerated(ObjectName table, String column) throws SQLException;

    /** The tables of a schema; on MySQL and MariaDB of a database. Also those that this user may not read. */
    List<ObjectName> tables(String schema) throws SQLException;

    /**
     * What holds data and goes with something that is dropped with all that uses it.
     *
     * @param kind its kind, as {@link CascadingDrop} has it
     * @param name its name, as the statement has it
     */
    List<TakenAlong> takenAlong(String kind, ObjectName name) throws SQLException;

    /**
     * A table, or a column of it.
     *
     * @param table the table
     * @param column its column; empty for all of it
     */
    record TakenAlong(ObjectName table, Optional<String> column) {}

    /** Whether this is still the session that took the lock, and has it. */
    boolean prove() throws SQLException;

    /** How many seconds the driver has to watch over a statement's time, 0 where the server does it. */
    int queryTimeout(Timeouts timeouts);

    /**
     * Looks at a statement that runs alone, before it runs: some need a session set up differently.
     *
     * @return what undoes that
     */
    Undo prepareFor(String sql) throws SQLException;

    /** Undoes what was set up for one statement. */
    @FunctionalInterface
    interface Undo {

        /** Undoes it. */
        void run() throws SQLException;
    }

    /** Whether a statement changes nothing but this session's settings, so that it may run twice. */
    boolean isSetting(String sql);

    /** What statements leave in their session, none of which has run yet. */
    SessionState state();

    /** Values that this session holds for later statements. */
    SessionValues values();

    /** How many locks a transaction may hold; always the same object. */
    LockTable lockTable();

    /** Whether a lock was not to be had in time, or a deadlock broken, so that trying again makes sense. */
    boolean isLockTimeout(SQLException failure);

    /**
     * Who has what a statement did not get in time, as far as the server tells: of those that hold locks now, one on a
     * table that the statement names before any other.
     */
    Optional<LockHolder> blocker(String sql) throws SQLException;

    /** Whether a statement that failed may have left half of its work behind, which has to go before it runs again. */
    boolean leavesHalf(String sql);

    /** Whether a statement may change settings that those of later files would run with. */
    boolean touchesSettings(String sql);

    /**
     * What a statement sets in this session that {@link #remember} has to know of, so that later files do not run with
     * it.
     *
     * @return names of settings, in lower case
     */
    default Set<String> sets(String sql) {
        return Set.of();
    }

    /** Remembers settings as they are, before a file changes them; each time that a session is reset, they are back. */
    default void remember(Set<String> settings) throws SQLException {}

    /**
     * Tells, statement by statement of all files in their order, which of those that write rows are rolled back with
     * their transaction: the others must not share one with the record of them. Always the same object.
     */
    Predicate<String> rollsBack();

    /**
     * What the objects that a statement changes are like before it runs: as much of it as is needed to tell afterwards
     * whether it ran. Empty if nothing is.
     */
    String before(String sql) throws SQLException;

    /**
     * What became of a statement whose runner died while it ran. It only reads.
     *
     * @param before what {@link #before} told then
     * @param since when its file was begun, by the server's clock
     */
    StatementOutcome outcome(String sql, String before, Instant since) throws SQLException;

    /** What the live catalog says of a table that is to be gone through in batches. */
    BatchTable batchTable(ObjectName table) throws SQLException;

    /** A name as the dialect quotes it. */
    String quoted(ObjectName name);

    /** Whether a statement makes those after it run with the rights of another role. */
    boolean changesRole(String sql);

    /**
     * Takes on the rights that the session began with, to write the history.
     *
     * @return what goes back to the role of the file
     */
    Undo ownRole() throws SQLException;

    /** Whether a transaction held more locks than the server has room for. */
    boolean isLockTableFull(SQLException failure);

    /** What to do when a single statement needs more locks than there is room for. */
    String enlargeLockTable();

    /** Whether a refusal has its reason in the server, and not in the statement. */
    Optional<Hindrance> hindrance(SQLException refusal);

    /** Whether a refusal of what NestFlux does for itself is for want of rights. Asks the server which they are. */
    Optional<Hindrance> missingRights(SQLException refusal) throws SQLException;

    /** Gives the lock back and leaves the session's settings as they were found. Never throws. */
    void release();
}
