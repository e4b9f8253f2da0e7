package io.nestflux.scratch;

import io.nestflux.connect.Database;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.sql.postgres.PgStyle;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Scratch databases on PostgreSQL. */
final class PgScratchSql implements ScratchSql {

    /** A server that takes writes is one. */
    /** Nothing cuts its answers short. */
    @Override
    public void prepare(Connection connection) {}

    @Override
    public String node(Connection connection) {
        return "00000000";
    }

    @Override
    public void announce(Connection connection, String name) throws SQLException {
        ScratchSql.strings(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", name);
    }

    @Override
    public void withdraw(Connection connection, String name) throws SQLException {
        ScratchSql.strings(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", name);
    }

    /** That he is connected is seen by all. */
    @Override
    public void own(Connection scratch, String name) {}

    /** A lock with one key of 64 bits has it in two halves, and {@code objsubid} 1. */
    @Override
    public List<String> ownerless(Connection connection, String prefix) throws SQLException {
        return ScratchSql.strings(connection, """
                SELECT d.datname
                FROM pg_catalog.pg_database d
                WHERE pg_catalog.starts_with(d.datname, ?)
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l
                                  WHERE l.locktype = 'advisory' AND l.objsubid = 1
                                    AND l.classid::bigint << 32 | l.objid::bigint
                                        = pg_catalog.hashtextextended(d.datname, 0))
                """, prefix);
    }

    /** From template0, because template1 may hold what an administrator put there. */
    @Override
    public void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + PgNames.quote(name) + " TEMPLATE template0");
        }
    }

    /** FORCE (since 13) ends the sessions of a run that is being cleaned up after. */
    @Override
    public void drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + PgNames.quote(name) + " WITH (FORCE)");
        }
    }

    @Override
    public List<String> unusedDatabases(Connection connection, String prefix) throws SQLException {
        return ScratchSql.strings(connection, """
                SELECT d.datname
                FROM pg_catalog.pg_database d
                WHERE pg_catalog.starts_with(d.datname, ?)
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)
                """, prefix);
    }

    /** In one style, as in migrate. Nothing here has to survive a crash, so no commit waits for the disk. */
    @Override
    public Connection open(Database scratch) throws SQLException {
        Connection connection = scratch.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off; SELECT " + PgStyle.select(false));
        }
        return connection;
    }
}
