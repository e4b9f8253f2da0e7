package io.nestflux.migrate.postgres;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The number of the process that the driver was told when it connected (BackendKeyData: manual, section 54.2). A pooler
 * answers the driver itself and makes a number up, so one that differs from {@code pg_backend_pid()} gives it away. The
 * driver is the user's, and NestFlux is compiled without it.
 */
final class PgBackend {

    private static final String DRIVERS_INTERFACE = "org.postgresql.PGConnection";

    private PgBackend() {}

    /** Empty if this is another driver, or hidden by a pool that does not unwrap. */
    static OptionalLong announced(Connection connection) {
        return Stream.of(
                        connection.getClass().getClassLoader(),
                        Thread.currentThread().getContextClassLoader())
                .filter(Objects::nonNull)
                .map(loader -> announced(connection, loader))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(() -> announced(
                        unwrapped(connection), unwrapped(connection).getClass().getClassLoader()));
    }

    /** What lies below a pool's wrapper, if the pool's own class loader does not know the driver. */
    private static Connection unwrapped(Connection connection) {
        try {
            return connection.unwrap(Connection.class);
        } catch (SQLException opaque) {
            return connection;
        }
    }

    private static OptionalLong announced(Connection connection, ClassLoader loader) {
        try {
            Class<?> driver = Class.forName(DRIVERS_INTERFACE, false, loader);
            Object unwrapped = connection.unwrap(driver);
            return OptionalLong.of((int) driver.getMethod("getBackendPID").invoke(unwrapped));
        } catch (SQLException
                | ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException unknown) {
            return OptionalLong.empty();
        }
    }
}
