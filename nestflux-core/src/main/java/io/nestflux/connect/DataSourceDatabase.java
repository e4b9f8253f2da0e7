package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A database that the application knows how to reach. A sibling needs URL, user and password; many data sources and
 * pools have them as bean properties.
 */
record DataSourceDatabase(DataSource dataSource) implements Database {

    @Override
    public Connection connect() {
        try {
            return Servers.checked(dataSource.getConnection(), address());
        } catch (SQLException refused) {
            throw unreachable(refused);
        }
    }

    @Override
    public Database sibling(String name) {
        Optional<String> url =
                property("getUrl").or(() -> property("getJdbcUrl")).or(() -> property("getURL"));
        Optional<String> user = property("getUser").or(() -> property("getUsername"));
        Optional<String> password = property("getPassword");
        if (url.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.SCRATCH_UNAVAILABLE,
                    "A scratch database cannot be reached through a "
                            + dataSource.getClass().getName() + ".",
                    "name a server for scratch databases: NestFlux.configure().scratch(url, user, password)");
        }
        return Database.at(
                        url.get(),
                        user.orElse(""),
                        password.orElse(""),
                        dataSource.getClass().getClassLoader())
                .sibling(name);
    }

    @Override
    public String address() {
        return url().map(ShownUrl::of).orElseGet(() -> dataSource.getClass().getSimpleName());
    }

    private Optional<String> url() {
        return property("getUrl").or(() -> property("getJdbcUrl")).or(() -> property("getURL"));
    }

    private Optional<String> property(String getter) {
        try {
            return Optional.ofNullable(dataSource.getClass().getMethod(getter).invoke(dataSource))
                    .map(Object::toString);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException absent) {
            return Optional.empty();
        }
    }

    private NestFluxException unreachable(SQLException refused) {
        String words = String.valueOf(refused.getMessage());
        String clean = url().map(url -> ShownUrl.without(url, words)).orElse(words);
        String secret = property("getPassword").orElse("");
        return new NestFluxException(
                ErrorCode.CONNECTION_FAILED,
                "The data source gives no connection: " + (secret.isEmpty() ? clean : clean.replace(secret, "***")),
                "check the data source's own settings");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return address();
    }
}
