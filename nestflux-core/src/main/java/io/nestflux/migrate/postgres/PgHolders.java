package io.nestflux.migrate.postgres;

import io.nestflux.migrate.LockHolder;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** The sessions that stand in the way, with what the server tells of them. */
final class PgHolders {

    private static final int LOOKED_AT = 200;

    /** Of sessions {@code a} that have locks {@code l}; the blank is for the time since when. */
    private static final String SESSION = """
            select l.pid, coalesce(a.usename, ''), coalesce(host(a.client_addr), ''),
                   coalesce(a.application_name, ''), %s,
                   case when a.state = 'active' and a.query <> '<insufficient privilege>' then a.query else '' end
            from pg_locks l
            left join pg_stat_activity a on a.pid = l.pid
            """;

    private static final String OF_LOCK = SESSION.formatted("a.backend_start") + "where ";

    private static final String OF_TABLES = SESSION.formatted("a.xact_start") + """
            join pg_class c on c.oid = l.relation
            where l.locktype = 'relation' and l.granted and l.pid is not null and l.pid <> pg_backend_pid()
            and l.database = (select oid from pg_database where datname = current_database())
            and c.relnamespace <> 'pg_catalog'::regnamespace
            order by c.relname = any (?) desc, a.xact_start
            limit 1""";

    private final Connection connection;

    PgHolders(Connection connection) {
        this.connection = connection;
    }

    /** @param condition which lock it is, of {@code pg_locks} as {@code l} */
    Optional<LockHolder> ofLock(String condition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_LOCK + condition)) {
            return first(statement);
        }
    }

    /**
     * Who had what a statement waited for in vain. {@code pg_blocking_pids} tells it only of who still waits, so this
     * looks who has locks on tables now: on one that the statement names before others, for the longest time before
     * others.
     */
    Optional<LockHolder> of(String sql) throws SQLException {
        List<String> names = SqlTokens.of(sql, Dialect.POSTGRESQL).mayBeNames(LOOKED_AT);
        try (PreparedStatement statement = connection.prepareStatement(OF_TABLES)) {
            statement.setArray(1, connection.createArrayOf("text", names.toArray()));
            return first(statement);
        }
    }

    private static Optional<LockHolder> first(PreparedStatement query) throws SQLException {
        try (ResultSet holder = query.executeQuery()) {
            if (!holder.next()) {
                return Optional.empty();
            }
            return Optional.of(new LockHolder(
                    holder.getLong(1),
                    holder.getString(2),
                    holder.getString(3),
                    holder.getString(4),
                    Optional.ofNullable(holder.getTimestamp(5)).map(Timestamp::toInstant),
                    holder.getString(6)));
        }
    }
}
