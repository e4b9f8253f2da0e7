package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** A database as a tenant sees it: what connects to it is in the tenant's schema. */
record TenantDatabase(Database whole, Connecting connecting) implements Database {

    /** Connects, and goes into the schema. */
    @FunctionalInterface
    interface Connecting {
        Connection connect() throws SQLException;
    }

    @Override
    public Connection connect() {
        try {
            return connecting.connect();
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The connection to " + address() + " was lost: " + lost.getMessage(),
                    lost,
                    "run the same again");
        }
    }

    @Override
    public Database sibling(String name) {
        return whole.sibling(name);
    }

    @Override
    public String address() {
        return whole.address();
    }
}
