package io.nestflux.migrate.postgres;

import io.nestflux.migrate.LockHolder;
import io.nestflux.sql.TextHash;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A session-level advisory lock, which the server frees when the session ends in whatever way. It is polled, because
 * {@code CREATE INDEX CONCURRENTLY} of the holder would wait for the transaction of a runner that blocks in
 * {@code pg_advisory_lock}, and the two would wait for each other. Advisory locks are per database.
 */
final class PgAdvisoryLock {

    private final Connection connection;
    private final long key;
    private String condition = "false";
    private String itself = "false";
    private boolean held;

    private PgAdvisoryLock(Connection connection, String name) {
        this.connection = connection;
        this.key = key(name);
    }

    /** Runners that share a history share the lock. */
    static PgAdvisoryLock of(Connection connection, String historySchema) {
        return new PgAdvisoryLock(connection, "nestflux history in " + historySchema);
    }

    private static long key(String name) {
        return ByteBuffer.wrap(TextHash.bytes(name)).getLong();
    }

    /** Takes it, if nobody has it, for as long as the session lasts. */
    boolean tryLock() throws SQLException {
        return tryLock("pg_try_advisory_lock");
    }

    /** Takes it, if nobody has it, for as long as the transaction lasts. The two kinds shut each other out. */
    boolean tryLockTransaction() throws SQLException {
        return tryLock("pg_try_advisory_xact_lock");
    }

    private boolean tryLock(String function) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + function + "(?), pg_backend_pid()")) {
            statement.setLong(1, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                held = result.getBoolean(1);
                long session = result.getLong(2);
                itself = "pg_backend_pid() = " + session;
                condition = itself + " and exists (select from pg_locks where pid = " + session + " and "
                        + ofThisLock("") + ")";
            }
        }
        return held;
    }

    /** Whether this was locked here. */
    boolean isHeld() {
        return held;
    }

    /** True in the session that took the lock. */
    String isItself() {
        return itself;
    }

    /** True in the session that took the lock, while it has it. */
    String condition() {
        return condition;
    }

    /** A key of 64 bits is shown in two halves, with objsubid 1: manual, section 53.13 (pg_locks). */
    private String ofThisLock(String alias) {
        return """
                locktype = 'advisory' and granted and objsubid = 1 and classid = %d and objid = %d
                and %sdatabase = (select oid from pg_database where datname = current_database())""".formatted(key >>> 32, key & 0xFFFFFFFFL, alias);
    }

    Optional<LockHolder> holder() throws SQLException {
        return new PgHolders(connection).ofLock(ofThisLock("l."));
    }

    void unlock() throws SQLException {
        held = false;
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, key);
            statement.execute();
        }
    }
}
