package io.nestflux.migrate.postgres;

import io.nestflux.migrate.SessionValues;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The prepared statements of a session of PostgreSQL, which a rollback leaves as they are: what is tried again would
 * find those that it prepares, and miss those that it gave up. They are one value, kept for another try only; after a
 * crash they are prepared again from the file.
 */
final class PgPrepared implements SessionValues {

    private static final Set<String> CHANGES = Set.of("PREPARE", "DEALLOCATE", "DISCARD");

    /** The one name; what it stands for is in no history, because nothing in it was computed. */
    private static final Set<String> ALL = Set.of("prepared statements");

    private static final Use CHANGED = new Use(ALL, false, false, ALL, "", "", false);

    private final Connection connection;

    PgPrepared(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Use use(String sql) {
        return SqlTokens.of(sql, Dialect.POSTGRESQL).atAny(CHANGES) ? CHANGED : Use.NONE;
    }

    @Override
    public String read(Set<String> names) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select coalesce(json_object_agg(name, statement), '{}')::text
                        from pg_catalog.pg_prepared_statements where from_sql""")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public Set<String> names(String values) {
        return values.isEmpty() ? Set.of() : ALL;
    }

    @Override
    public String prepared(String prepare) {
        return "";
    }

    @Override
    public void set(String values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        for (String change : changesTo(values)) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(change);
            }
        }
    }

    /** What leads from those that there are to those that there were. */
    private List<String> changesTo(String values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                with was as (select key as name, value as statement from json_each_text(?::json)),
                is_now as (select name, statement from pg_catalog.pg_prepared_statements where from_sql)
                select 1, 'deallocate ' || quote_ident(name) from is_now where (name, statement) not in (table was)
                union all
                select 2, statement from was where (name, statement) not in (table is_now)
                order by 1""")) {
            statement.setString(1, values);
            List<String> changes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(rows.getString(2));
                }
            }
            return changes;
        }
    }
}
