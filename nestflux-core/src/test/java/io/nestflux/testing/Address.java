package io.nestflux.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server answers and who may enter. The user is a superuser.
 *
 * @param server the URL up to the port, like {@code jdbc:mysql://127.0.0.1:3306}
 * @param maintenanceDatabase a database that always exists
 * @param parameters the URL's parameters, empty or beginning with {@code ?}; never user or password
 */
public record Address(String server, String maintenanceDatabase, String parameters, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:\\w+://[^/?]+)/?(?<database>[^?]*)(?<parameters>\\?.*)?");

    public String jdbcUrl(String database) {
        return server + "/" + database + parameters;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }

    public Connection connect() throws SQLException {
        return connect(maintenanceDatabase);
    }

    /** The same with further parameters, without a {@code ?}. */
    Address with(String further) {
        return new Address(
                server, maintenanceDatabase, parameters + (parameters.isEmpty() ? "?" : "&") + further, user, password);
    }

    /** Reads a URL; user and password come from its parameters when they are not given beside it. */
    static Address parse(String url, @Nullable String user, @Nullable String password) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a JDBC URL of the form jdbc:kind://host:port/database");
        }
        StringBuilder parameters = new StringBuilder();
        String given = matcher.group("parameters") == null ? "" : matcher.group("parameters");
        for (String parameter :
                given.isEmpty() ? new String[0] : given.substring(1).split("&")) {
            if (parameter.startsWith("user=")) {
                user = user == null ? parameter.substring("user=".length()) : user;
            } else if (parameter.startsWith("password=")) {
                password = password == null ? parameter.substring("password=".length()) : password;
            } else {
                parameters.append(parameters.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        String database = matcher.group("database");
        if (database.isEmpty()) {
            database = url.startsWith("jdbc:postgresql:") ? "postgres" : "mysql";
        }
        return new Address(
                matcher.group("server"),
                database,
                parameters.toString(),
                user == null ? "" : user,
                password == null ? "" : password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + server;
    }
}
