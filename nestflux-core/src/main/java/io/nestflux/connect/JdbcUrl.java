package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL of one of the three drivers: {@code jdbc:postgresql:…}, {@code jdbc:mysql:…}, {@code jdbc:mariadb:…}. It
 * can be pointed at another database of the same server, and prints itself without secrets. Of a URL with a
 * {@link DriverWrapper} it is what stands below that.
 */
final class JdbcUrl {

    private static final Pattern SHAPE = Pattern.compile(
            "jdbc:(?<driver>postgresql|mysql|mariadb)(?<scheme>(?::[a-z]+)*:)(?<hosts>//[^/?]*/?)?(?<database>[^?]*)(?<query>\\?.*)?");

    private final String text;
    private final Matcher parts;

    private JdbcUrl(String text, Matcher parts) {
        this.text = text;
        this.parts = parts;
    }

    /** @throws NestFluxException {@code NF-102} if this is no URL of a driver that NestFlux knows */
    static JdbcUrl parse(String text) {
        String url = DriverWrapper.unwrap(text.strip());
        Matcher parts = SHAPE.matcher(url);
        if (!parts.matches()) {
            throw new NestFluxException(
                    ErrorCode.URL_INVALID,
                    "'" + ShownUrl.of(text) + "' is not a JDBC URL that NestFlux understands.",
                    "write jdbc:postgresql://host:5432/database, jdbc:mysql://host:3306/database"
                            + " or jdbc:mariadb://host:3306/database; give user and password apart from it");
        }
        return new JdbcUrl(url, parts);
    }

    /** The dialect that the driver's name promises; the server itself may turn out to be MariaDB. */
    Dialect dialect() {
        return switch (parts.group("driver")) {
            case "postgresql" -> Dialect.POSTGRESQL;
            case "mysql" -> Dialect.MYSQL;
            default -> Dialect.MARIADB;
        };
    }

    /** The database it names; empty if it names none. */
    String database() {
        return parts.group("database");
    }

    /** The same server, another database. */
    JdbcUrl withDatabase(String database) {
        String hosts = parts.group("hosts");
        String query = parts.group("query");
        String before = hosts == null ? "" : hosts.endsWith("/") ? hosts : hosts + "/";
        return parse("jdbc:" + parts.group("driver") + parts.group("scheme") + before + database
                + (query == null ? "" : query));
    }

    /** The text for a driver, secrets and all. */
    String forDriver() {
        return text;
    }

    /** The text for people: without secrets. */
    @Override
    public String toString() {
        return ShownUrl.of(text);
    }
}
