package io.nestflux.connect;

import io.nestflux.Api;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A database that can be connected to. It holds an address, never an open connection. */
@Api(Api.Use.CALL)
public interface Database {

    /**
     * Opens a connection, in auto-commit mode. The caller closes it.
     *
     * @throws io.nestflux.NestFluxException {@code NF-103} to {@code NF-106}: no driver, no server, login refused, or a
     *     server that is too old
     */
    Connection connect();

    /**
     * Another database of the same server, reached by the same user.
     *
     * @throws io.nestflux.NestFluxException {@code NF-108} if only the application knows how to reach the server
     */
    Database sibling(String name);

    /** Where it is, for messages; without secrets. */
    String address();

    /** Whether a connection is the caller's alone from its beginning to its end, rather than lent by a pool. */
    default boolean isDirect() {
        return false;
    }

    /**
     * The same, and somebody hears once if its server is newer than what NestFlux knows.
     *
     * @param hears a sentence about it
     */
    default Database watched(Consumer<String> hears) {
        return new WatchedDatabase(this, hears, new AtomicBoolean());
    }

    /** A database behind a JDBC URL; user and password may be empty when the URL or the driver knows them. */
    static Database at(String url, String user, String password) {
        return new UrlDatabase(JdbcUrl.parse(url), user, password, UrlDatabase.class.getClassLoader());
    }

    /**
     * A database behind a JDBC URL, whose driver is looked for in a class loader of the caller's.
     *
     * @param drivers where the driver is: the project's class path, say
     */
    static Database at(String url, String user, String password, ClassLoader drivers) {
        return new UrlDatabase(JdbcUrl.parse(url), user, password, drivers);
    }

    /** A database that the application knows how to reach. */
    static Database of(DataSource dataSource) {
        return new DataSourceDatabase(dataSource);
    }
}
