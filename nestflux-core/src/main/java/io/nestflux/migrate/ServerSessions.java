package io.nestflux.migrate;

import io.nestflux.connect.ServerVersion;
import io.nestflux.migrate.mysql.MySqlServerSession;
import io.nestflux.migrate.postgres.PgServerSession;
import java.sql.Connection;

/** Which dialect's session a connection is. */
final class ServerSessions {

    private ServerSessions() {}

    static ServerSession of(Connection connection, ServerVersion server, MigrateRequest request) {
        return server.dialect().isMySqlFamily()
                ? new MySqlServerSession(connection, server.dialect(), request.surroundings())
                : new PgServerSession(connection, request.historySchema(), request.surroundings());
    }
}
