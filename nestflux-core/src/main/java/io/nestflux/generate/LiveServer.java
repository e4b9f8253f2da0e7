package io.nestflux.generate;

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
        return database.flatMap(at -> LiveDatabase.ask(at, connection -> told(connection, at.address())))
                .orElseGet(
                        () -> TargetServer.UNKNOWN.withVersion(scratch.version().text()));
    }

    private static TargetServer told(Connection connection, String address) throws SQLException {
        String user = connection.getMetaData().getUserName();
        int at = user.indexOf('@');
        return new TargetServer(
                Servers.version(connection).text(),
                host(address),
                Optional.ofNullable(connection.getCatalog()).orElse(""),
                at < 0 ? user : user.substring(0, at));
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
