package io.nestflux.migrate.postgres;

import io.nestflux.migrate.LockTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's shared lock table, which has a fixed size: a transaction holds a lock on each relation it created until
 * it ends, and one with too many fails with "out of shared memory", as do then all others on the server.
 */
final class PgLockTable implements LockTable {

    /** Below this no server has trouble, so none is asked. */
    private static final int ALWAYS_FITS = 500;

    private static final Pattern CREATE_TABLE = Pattern.compile(
            "(?i)create\\s+((global|local|unlogged|temp|temporary)\\s+)*(table|materialized\\s+view)\\b");
    private static final Pattern DROP = Pattern.compile("(?i)drop\\s+(table|schema|materialized\\s+view|owned)\\b");
    private static final Pattern MAKES_A_RELATION =
            Pattern.compile("(?i)\\b(primary\\s+key|unique|exclude|(small|big)?serial|as\\s+identity)\\b");

    /** What counts of a statement is in its head; the rows of a long INSERT take no locks of their own. */
    private static final int HEAD = 50_000;

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
        } catch (SQLException unknown) {
            return ALWAYS_FITS;
        }
    }

    @Override
    public int locksOf(String sql) {
        String head = sql.length() > HEAD ? sql.substring(0, HEAD) : sql;
        if (CREATE_TABLE.matcher(head).lookingAt()) {
            // the table, its TOAST table, and that one's index
            return 3 + relationsMade(head);
        }
        if (DROP.matcher(head).lookingAt()) {
            // each table named with its TOAST table and some indexes
            return 8 * (1 + (int) head.chars().filter(c -> c == ',').count());
        }
        return 2 + relationsMade(head);
    }

    private static int relationsMade(String sql) {
        int count = 0;
        Matcher matcher = MAKES_A_RELATION.matcher(sql);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
