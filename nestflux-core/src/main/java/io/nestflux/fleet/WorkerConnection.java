package io.nestflux.fleet;

import io.nestflux.NestFluxException;
import io.nestflux.connect.BorrowedConnection;
import io.nestflux.connect.Database;
import io.nestflux.migrate.Surroundings;
import io.nestflux.migrate.postgres.PgTenant;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A worker's place for one connection. Tenant schemas of the same database share it one after another: to open one for
 * each would take longer than to see that there is nothing to do. Where something was run, it is made as good as new
 * before the next.
 */
public final class WorkerConnection implements AutoCloseable {

    private Optional<Database> connected = Optional.empty();
    private Optional<Connection> kept = Optional.empty();
    private Optional<Target> current = Optional.empty();
    private boolean isAsGoodAsNew;

    WorkerConnection() {}

    /**
     * A target's database, in which the target's schema is the current one.
     *
     * @param main where the target is
     * @param surroundings what is known of the way there
     */
    public Database forWork(Target target, Database main, Surroundings surroundings) {
        if (target.schema().isEmpty()) {
            return main;
        }
        String schema = target.schema().get();
        return main.isDirect()
                ? new TenantDatabase(main, () -> renewed(target, main, surroundings))
                : new TenantDatabase(main, () -> lent(main.connect(), schema, surroundings));
    }

    /** A target's database, to look at what it names by schema and name; nothing is set in the session. */
    public Database forReading(Target target, Database main) {
        return target.schema().isPresent() && main.isDirect()
                ? new TenantDatabase(main, () -> looking(main, target.schema().get()))
                : main;
    }

    private Connection looking(Database main, String schema) throws SQLException {
        if (!isConnectedTo(main)) {
            connectTo(main);
        }
        PgTenant.requirePostgres(kept.orElseThrow(), schema);
        return BorrowedConnection.of(kept.orElseThrow(), () -> {});
    }

    private Connection renewed(Target target, Database main, Surroundings surroundings) throws SQLException {
        if (!isConnectedTo(main) || !isAsGoodAsNew && !PgTenant.renew(kept.orElseThrow())) {
            connectTo(main);
        }
        isAsGoodAsNew = false;
        current = Optional.of(target);
        String schema = target.schema().orElseThrow();
        try {
            PgTenant.enter(kept.orElseThrow(), schema, surroundings);
        } catch (SQLException refused) {
            if (!Refusal.LOST.is(refused)) {
                throw refused;
            }
            connectTo(main);
            PgTenant.enter(kept.orElseThrow(), schema, surroundings);
        }
        return BorrowedConnection.of(kept.orElseThrow(), () -> {});
    }

    /** A pool is to get its connections back as it gave them away. */
    private static Connection lent(Connection connection, String schema, Surroundings surroundings)
            throws SQLException {
        try {
            String before = PgTenant.enter(connection, schema, surroundings);
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

    /** Says that the target at hand was found to need nothing: the session needs nothing, either. */
    public void hasOnlyLookedAt(Target target) {
        isAsGoodAsNew = current.equals(Optional.of(target));
    }

    private boolean isConnectedTo(Database main) {
        return connected.equals(Optional.of(main));
    }

    private void connectTo(Database main) {
        abandon();
        kept = Optional.of(main.connect());
        connected = Optional.of(main);
    }

    /** Closes the connection, so that the next target gets a new one. */
    public void abandon() {
        Optional<Connection> old = kept;
        kept = Optional.empty();
        connected = Optional.empty();
        old.ifPresent(WorkerConnection::close);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            System.getLogger(WorkerConnection.class.getName())
                    .log(System.Logger.Level.DEBUG, "The connection was gone before it was closed", gone);
        }
    }

    @Override
    public void close() {
        abandon();
    }
}
