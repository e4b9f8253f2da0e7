package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database behind a JDBC URL. The driver is instantiated from the class loader given, not asked of
 * {@code DriverManager}, which would not see a driver that only a Maven project's class path has.
 */
record UrlDatabase(JdbcUrl url, String user, String password, ClassLoader drivers) implements Database {

    @Override
    public Connection connect() {
        Properties login = new Properties();
        if (!user.isEmpty()) {
            login.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            login.setProperty("password", password);
        }
        addDriverDefaults(login);
        Driver driver = driver();
        try {
            Connection connection = driver.connect(url.forDriver(), login);
            if (connection == null) {
                throw new NestFluxException(
                        ErrorCode.URL_INVALID,
                        "The driver " + driver.getClass().getName() + " does not accept " + url + ".",
                        "compare the URL with the driver's documentation");
            }
            return Servers.checked(connection, address());
        } catch (SQLException refused) {
            throw ConnectionErrors.explain(refused, url, user, password);
        }
    }

    /** What a migration tool needs and a user should not have to know; what the URL itself says wins in the drivers. */
    private void addDriverDefaults(Properties login) {
        if (url.dialect() == Dialect.POSTGRESQL) {
            login.setProperty("ApplicationName", "nestflux");
            // statements that are prepared are NestFlux's own, and no migration changes what they give
            putUnlessInUrl(login, "flushCacheOnDdl", "false");
            // its name goes with the login, and not in a statement of its own
            putUnlessInUrl(login, "assumeMinServerVersion", "14");
            return;
        }
        if (url.dialect() == Dialect.MYSQL) {
            // Connector/J: without TLS, caching_sha2_password fails on a first login unless the key may be fetched
            putUnlessInUrl(login, "allowPublicKeyRetrieval", "true");
            putUnlessInUrl(login, "sslMode", "PREFERRED");
            // tinyint(1) is a number, and a zero date is the server's business
            putUnlessInUrl(login, "tinyInt1isBit", "false");
            putUnlessInUrl(login, "connectionAttributes", "program_name:nestflux");
            // nobody here makes a connection read only, and before each statement the driver would ask the server
            putUnlessInUrl(login, "readOnlyPropagatesToServer", "false");
            // what is prepared again and again is not parsed again and again
            putUnlessInUrl(login, "cachePrepStmts", "true");
            putUnlessInUrl(login, "prepStmtCacheSqlLimit", "8192");
        } else {
            putUnlessInUrl(login, "allowPublicKeyRetrieval", "true");
            putUnlessInUrl(login, "tinyInt1isBit", "false");
        }
    }

    private void putUnlessInUrl(Properties login, String name, String value) {
        if (!url.forDriver().contains(name + "=")) {
            login.setProperty(name, value);
        }
    }

    private Driver driver() {
        DriverName name = DriverName.of(url.dialect());
        try {
            return (Driver) Class.forName(name.className(), true, drivers)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException absent) {
            throw new NestFluxException(
                    ErrorCode.DRIVER_MISSING,
                    "There is no JDBC driver for " + url.dialect().productName() + " on the class path.",
                    "add the dependency " + name.coordinates() + " to the project (scope runtime is enough)");
        } catch (ReflectiveOperationException | LinkageError broken) {
            throw new NestFluxException(
                    ErrorCode.DRIVER_MISSING,
                    "The JDBC driver " + name.className() + " cannot be loaded: " + broken + ".",
                    broken,
                    "use a current version of " + name.coordinates());
        }
    }

    @Override
    public Database sibling(String name) {
        return new UrlDatabase(url.withDatabase(name), user, password, drivers);
    }

    @Override
    public String address() {
        return url.toString();
    }

    @Override
    public boolean isDirect() {
        return true;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address();
    }
}
