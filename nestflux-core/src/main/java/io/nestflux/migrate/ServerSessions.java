package io.nestflux.migrate;

import io.nestflux.connect.ServerVersion;
import io.nestflux.migrate.mysql.MySqlServerSession;
import io.nestflux.migrate.postgres.PgPooledSession;
import io.nestflux.migrate.postgres.PgServerSession;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/** Which dialect's session a connection is. */
final class ServerSessions {

    private ServerSessions() {}

    static ServerSession of(Connection connection, ServerVersion server, MigrateRequest request) {
        return switch (server.dialect()) {
            case POSTGRESQL -> new PgServerSession(connection, request.historySchema());
            case MYSQL, MARIADB -> new MySqlServerSession(connection, server.dialect(), request.surroundings());
        };
    }

    /** One that is to take the lock: that asks whether a pooler stands between. */
    static ServerSession toLock(Connection connection, ServerVersion server, MigrateRequest request)
            throws SQLException {
        boolean pooled = server.dialect() == Dialect.POSTGRESQL
                && request.surroundings().pooler() == Pooler.DETECT
                && PgPooledSession.isPooled(connection);
        return pooled ? new PgPooledSession(connection, request.historySchema()) : of(connection, server, request);
    }
}
