package io.nestflux.migrate.postgres;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What only the driver knows of a connection. It is the user's, and NestFlux is compiled without it, so it is asked by
 * name; another driver, or one that a pool does not let through, knows nothing.
 */
final class PgDriver {

    private static final String INTERFACE = "org.postgresql.PGConnection";

    private final Connection connection;
    private final Optional<Object> driver;
    private final Optional<Class<?>> type;

    PgDriver(Connection connection) {
        this.connection = connection;
        this.type = Stream.of(
                        connection.getClass().getClassLoader(),
                        Thread.currentThread().getContextClassLoader(),
                        unwrapped(connection).getClass().getClassLoader())
                .filter(Objects::nonNull)
                .flatMap(loader -> load(loader).stream())
                .filter(it -> unwrapped(connection, it).isPresent())
                .findFirst();
        this.driver = type.flatMap(it -> unwrapped(connection, it));
    }

    private static Optional<Class<?>> load(ClassLoader loader) {
        try {
            return Optional.of(Class.forName(INTERFACE, false, loader));
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** What lies below a pool's wrapper, if the pool's own class loader does not know the driver. */
    private static Connection unwrapped(Connection connection) {
        return unwrapped(connection, Connection.class)
                .map(Connection.class::cast)
                .orElse(connection);
    }

    private static Optional<Object> unwrapped(Connection connection, Class<?> wanted) {
        try {
            return Optional.ofNullable(connection.unwrap(wanted));
        } catch (SQLException opaque) {
            return Optional.empty();
        }
    }

    /**
     * The process that the driver was told of when it connected (BackendKeyData: manual, section 54.2). A pooler
     * answers the driver itself and makes a number up, so one that differs from {@code pg_backend_pid()} gives it away.
     */
    OptionalLong announced() {
        return call("getBackendPID").map(it -> OptionalLong.of((int) it)).orElse(OptionalLong.empty());
    }

    /** Whether another process answers. */
    boolean isBehindPooler() throws SQLException {
        OptionalLong announced = announced();
        if (announced.isEmpty()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            return pid.getLong(1) != announced.getAsLong();
        }
    }

    /**
     * Lets the driver prepare no statements on the server: in the next transaction they would be somebody else's.
     *
     * @return how often a statement ran until now before it was prepared
     */
    int prepareNothing() {
        return prepareThreshold(0);
    }

    /** @return the one before */
    int prepareThreshold(int executions) {
        int before = call("getPrepareThreshold").map(it -> (int) it).orElse(0);
        call("setPrepareThreshold", executions);
        return before;
    }

    private Optional<Object> call(String method, Object... arguments) {
        if (driver.isEmpty()) {
            return Optional.empty();
        }
        try {
            Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {int.class};
            return Optional.ofNullable(
                    type.orElseThrow().getMethod(method, types).invoke(driver.get(), arguments));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            return Optional.empty();
        }
    }
}
