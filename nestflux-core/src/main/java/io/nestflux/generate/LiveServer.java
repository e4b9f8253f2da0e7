package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.plan.online.TargetServer;
import io.nestflux.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the server of the database that is migrated what it is; where that is not to be had, the one for trials. */
final class LiveServer {

    private static final String HOSTS = "://";

    private LiveServer() {}

    static TargetServer of(Optional<Database> database, ScratchServer scratch) {
        return database.flatMap(LiveServer::asked)
                .orElseGet(
                        () -> TargetServer.UNKNOWN.withVersion(scratch.version().text()));
    }

    private static Optional<TargetServer> asked(Database database) {
        try (Connection connection = database.connect()) {
            String user = connection.getMetaData().getUserName();
            int at = user.indexOf('@');
            return Optional.of(new TargetServer(
                    Servers.version(connection).text(),
                    host(database.address()),
                    Optional.ofNullable(connection.getCatalog()).orElse(""),
                    at < 0 ? user : user.substring(0, at)));
        } catch (NestFluxException unreachable) {
            if (unreachable.code() == ErrorCode.CONNECTION_FAILED) {
                return Optional.empty();
            }
            throw unreachable;
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }

    /** The first host with its port, as a URL has it; empty where only an application knows. */
    private static String host(String address) {
        int hosts = address.indexOf(HOSTS);
        if (hosts < 0) {
            return "";
        }
        String rest = address.substring(hosts + HOSTS.length());
        int end = 0;
        while (end < rest.length() && "/?,;".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
