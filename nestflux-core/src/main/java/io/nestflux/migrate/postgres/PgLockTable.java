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
 * it ends, and one with too many fails with "out of shared memory".
 */
final class PgLockTable implements LockTable {

    /** Below this no server has trouble, so none is asked. */
    private static final int ALWAYS_FITS = 1_000;

    private static final Pattern CREATE_TABLE =
            Pattern.compile("(?is)create\\s+(unlogged\\s+|temp\\s+|temporary\\s+)*(table|materialized\\s+view)\\b.*");
    private static final Pattern DROP = Pattern.compile("(?is)drop\\s+(table|schema|materialized\\s+view|owned)\\b.*");
    private static final Pattern MAKES_A_RELATION = Pattern.compile(
            "(?i)\\b(primary\\s+key|unique|exclude|references|(small|big)?serial|generated\\s+\\w+(\\s+default)?\\s+as\\s+identity)\\b");

    private final Connection connection;
    private long room = -1;

    PgLockTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean hasRoomFor(long locks) {
        return locks <= ALWAYS_FITS || locks <= room();
    }

    private long room() {
        if (room < 0) {
            room = ask();
        }
        return room;
    }

    /**
     * Manual, section 19.12: room for max_locks_per_transaction × (max_connections + max_prepared_transactions) locks
     * is certain; what is there beyond that, others may need.
     */
    private long ask() {
        try (Statement statement = connection.createStatement();
                ResultSet slots = statement.executeQuery("""
                        select current_setting('max_locks_per_transaction')::bigint
                               * (current_setting('max_connections')::bigint
                                  + current_setting('max_prepared_transactions')::bigint)
                               - (select count(*) from pg_locks where not fastpath)""")) {
            slots.next();
            return slots.getLong(1);
        } catch (SQLException unknown) {
            return ALWAYS_FITS;
        }
    }

    @Override
    public int locksOf(String sql) {
        String head = sql.length() > 20_000 ? sql.substring(0, 20_000) : sql;
        if (CREATE_TABLE.matcher(head).matches()) {
            // the table, its TOAST table, and that one's index
            return 3 + relationsMade(head);
        }
        if (DROP.matcher(head).matches()) {
            // the table with TOAST and four indexes, times the tables named
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
