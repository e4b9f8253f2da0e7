package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Servers;
import io.nestflux.migrate.Pooler;
import io.nestflux.migrate.Surroundings;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.OptionalLong;

/** Makes a tenant's schema the current one of a session, and the session as good as new after it. */
public final class PgTenant {

    private PgTenant() {}

    /**
     * Makes the schema the only one in the session's search_path. It need not exist. A session's own setting is one
     * that the runner of migrations finds and restores before each file.
     *
     * @return the search_path before
     * @throws NestFluxException {@code NF-522} if the server is not PostgreSQL; {@code NF-512} if the session may be
     *     one that a pooler lends out: then nothing was set, as the next client would find it
     */
    public static String enter(Connection connection, String schema, Surroundings surroundings) throws SQLException {
        requirePostgres(connection, schema);
        OptionalLong announced =
                surroundings.pooler() == Pooler.SESSION ? OptionalLong.empty() : new PgDriver(connection).announced();
        try (PreparedStatement set = connection.prepareStatement("""
                select current_setting('search_path'), set_config('search_path', quote_ident(?), false)
                where pg_backend_pid() = coalesce(?, pg_backend_pid())""")) {
            set.setString(1, schema);
            set.setObject(2, announced.isPresent() ? announced.getAsLong() : null, Types.BIGINT);
            try (ResultSet before = set.executeQuery()) {
                if (!before.next()) {
                    throw PgPoolers.refuse("A tenant's schema is chosen for a whole session");
                }
                return before.getString(1);
            }
        }
    }

    /** @throws NestFluxException {@code NF-522} if the server is not PostgreSQL */
    public static void requirePostgres(Connection connection, String schema) {
        Dialect dialect = Servers.version(connection).dialect();
        if (!dialect.hasSchemas()) {
            throw new NestFluxException(
                    ErrorCode.TARGETS_INVALID,
                    "The schema '" + schema + "' is on " + dialect.productName() + ", where schemas are databases.",
                    "write \"database\" instead of \"schema\" in the file of targets, Target.database(…) in Java");
        }
    }

    /** Restores a search_path. */
    public static void leave(Connection connection, String searchPath) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('search_path', ?, false)")) {
            set.setString(1, searchPath);
            set.execute();
        }
    }

    /**
     * Gives the session back whatever a target's migrations may have left in it: settings, role, temporary tables,
     * locks, prepared statements.
     *
     * @return whether the session is still usable
     */
    public static boolean renew(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            statement.execute("discard all");
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }
}
