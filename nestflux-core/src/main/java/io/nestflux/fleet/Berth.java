package io.nestflux.fleet;

import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.fleet.postgres.PgTenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A worker's place for one connection. Tenant schemas of the same database share it one after another: to open one for
 * each would take longer than to see that there is nothing to do. Between them it is made as good as new.
 */
public final class Berth implements AutoCloseable {

    private Optional<Database> moored = Optional.empty();
    private Optional<Connection> kept = Optional.empty();

    Berth() {}

    /**
     * A target's database, in which the target's schema is the current one.
     *
     * @param main the configured database
     */
    public Database database(Target target, Database main) {
        if (target.schema().isEmpty()) {
            return main;
        }
        String schema = target.schema().get();
        return main.isDirect()
                ? new TenantDatabase(main, () -> reused(main, schema))
                : new TenantDatabase(main, () -> lent(main.connect(), schema));
    }

    /** A pool is to get its connections back as it gave them away. */
    private static Connection lent(Connection connection, String schema) throws SQLException {
        try {
            String before = PgTenant.enter(connection, schema);
            return BorrowedConnection.of(connection, () -> {
                try (connection) {
                    PgTenant.leave(connection, before);
                }
            });
        } catch (NestFluxException | SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }

    private Connection reused(Database main, String schema) throws SQLException {
        if (!moored.equals(Optional.of(main))) {
            abandon();
        }
        boolean ready = kept.isPresent() && PgTenant.renew(kept.get());
        if (!ready) {
            abandon();
            kept = Optional.of(main.connect());
            moored = Optional.of(main);
        }
        Connection connection = kept.orElseThrow();
        PgTenant.enter(connection, schema);
        return BorrowedConnection.of(connection, () -> {});
    }

    /** Closes the connection, so that the next target gets a new one. */
    public void abandon() {
        Optional<Connection> old = kept;
        kept = Optional.empty();
        moored = Optional.empty();
        old.ifPresent(Berth::close);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            System.getLogger(Berth.class.getName())
                    .log(System.Logger.Level.DEBUG, "The connection was gone before it was closed", gone);
        }
    }

    @Override
    public void close() {
        abandon();
    }
}
