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

/**
 * Finds who had what a statement waited for in vain. {@code pg_blocking_pids} tells it only of who still waits, so this
 * looks who has locks on tables now: on one that the statement names before others, for the longest time before others.
 */
final class PgBlockers {

    private static final int LOOKED_AT = 200;

    private final Connection connection;

    PgBlockers(Connection connection) {
        this.connection = connection;
    }

    Optional<LockHolder> of(String sql) throws SQLException {
        List<String> names = SqlTokens.of(sql, Dialect.POSTGRESQL).mayBeNames(LOOKED_AT);
        try (PreparedStatement statement = connection.prepareStatement("""
                select l.pid, coalesce(a.usename, ''), coalesce(host(a.client_addr), ''),
                       coalesce(a.application_name, ''), a.xact_start,
                       case when a.state = 'active' and a.query <> '<insufficient privilege>' then a.query else '' end
                from pg_locks l
                join pg_class c on c.oid = l.relation
                left join pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'relation' and l.granted and l.pid is not null and l.pid <> pg_backend_pid()
                and l.database = (select oid from pg_database where datname = current_database())
                and c.relnamespace <> 'pg_catalog'::regnamespace
                order by c.relname = any (?) desc, a.xact_start
                limit 1""")) {
            statement.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet holder = statement.executeQuery()) {
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
}
