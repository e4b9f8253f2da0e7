package io.nestflux.migrate.mysql;

import io.nestflux.migrate.LockHolder;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of other sessions that hold locks, as far as this user may know. */
final class MySqlHolders {

    private static final int LOOKED_AT = 200;

    private final Connection connection;
    private final Dialect dialect;
    private final MySqlFlavour flavour;

    MySqlHolders(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.flavour = MySqlFlavour.of(dialect);
    }

    /** @param name an expression for the name of a lock of {@code GET_LOCK} */
    Optional<LockHolder> ofLock(String name) throws SQLException {
        return session("select is_used_lock(" + name + ") as id");
    }

    /**
     * Who had what a statement waited for in vain: who has locks on tables now, on one that it names before others.
     * MariaDB lists such locks only with a plugin (metadata_lock_info), so there it is who has a transaction open for
     * the longest time.
     */
    Optional<LockHolder> of(String sql) throws SQLException {
        if (!flavour.listsTableLocks()) {
            return session("""
                    select t.trx_mysql_thread_id as id from information_schema.innodb_trx t
                    join information_schema.processlist p on p.id = t.trx_mysql_thread_id
                    where p.id <> connection_id() and p.db = database()
                    order by t.trx_started limit 1""");
        }
        List<String> names = SqlTokens.of(sql, dialect).mayBeNames(LOOKED_AT);
        return session("""
                select t.processlist_id as id from performance_schema.metadata_locks l
                join performance_schema.threads t on t.thread_id = l.owner_thread_id
                where l.object_type = 'TABLE' and l.object_schema = database() and l.lock_status = 'GRANTED'
                and t.processlist_id <> connection_id()
                order by l.object_name in (''%s) desc, t.processlist_time desc limit 1""".formatted(
                names.stream().map(name -> ", " + MySqlLiterals.inAnyMode(name)).collect(Collectors.joining())));
    }

    private Optional<LockHolder> session(String id) throws SQLException {
        String sql = """
                select l.id, p.user, p.host, %s, p.time, p.info
                from (%s) l
                left join %s p on p.id = l.id
                where l.id is not null""".formatted(
                        flavour.namesPrograms()
                                ? "(select attr_value from performance_schema.session_connect_attrs"
                                        + " where processlist_id = l.id and attr_name = 'program_name')"
                                : "null",
                        id,
                        flavour.processList());
        try (Statement statement = connection.createStatement();
                ResultSet holder = statement.executeQuery(sql)) {
            if (!holder.next()) {
                return Optional.empty();
            }
            return Optional.of(new LockHolder(
                    holder.getLong(1),
                    text(holder, 2),
                    text(holder, 3),
                    text(holder, 4),
                    Optional.ofNullable(holder.getObject(5, Long.class))
                            .map(busy -> Instant.now().minusSeconds(busy)),
                    text(holder, 6)));
        } catch (SQLException refused) {
            if (Refusal.DENIED.is(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Nothing for null: MariaDB can be told to take the one for the other, so that no SQL can say it. */
    private static String text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
