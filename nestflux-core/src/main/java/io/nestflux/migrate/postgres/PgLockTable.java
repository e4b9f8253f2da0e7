package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.LockTable;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The server's shared lock table, which has a fixed size: a transaction holds a lock on each relation it created until
 * it ends, and one with too many fails with "out of shared memory", as do then all others on the server.
 */
final class PgLockTable implements LockTable {

    /** Below this no server has trouble, so none is asked. */
    private static final int ALWAYS_FITS = 500;

    private final Connection connection;
    private long room = -1;
    private long limit = Long.MAX_VALUE;

    PgLockTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean hasRoomFor(long locks) {
        return locks <= limit && (locks <= ALWAYS_FITS || locks <= room());
    }

    @Override
    public void didNotFit(long locks) {
        limit = locks / 2;
    }

    private long room() {
        if (room < 0) {
            room = ask();
        }
        return room;
    }

    /**
     * Manual, section 19.12: there is room for max_locks_per_transaction locks for each process that the server may
     * have. It has some more in store; that is left to others.
     */
    private long ask() {
        try (Statement statement = connection.createStatement();
                ResultSet slots = statement.executeQuery("""
                        select current_setting('max_locks_per_transaction')::bigint
                               * (current_setting('max_connections')::bigint
                                  + current_setting('max_prepared_transactions')::bigint
                                  + current_setting('max_worker_processes')::bigint
                                  + current_setting('max_wal_senders')::bigint)
                               - (select count(*) from pg_locks where not fastpath)""")) {
            slots.next();
            return slots.getLong(1);
        } catch (SQLException refused) {
            if (Refusal.DENIED.is(refused)) {
                return ALWAYS_FITS;
            }
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The server did not say how many locks there are: " + refused.getMessage(),
                    refused,
                    "run the same again: nothing of this file was run");
        }
    }

    @Override
    public int locksOf(String sql) {
        return PgStatements.locks(sql);
    }
}
