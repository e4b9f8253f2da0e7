package io.nestflux.connect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.postgres.PgFeature;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which server is behind a connection, and whether NestFlux supports it. */
public final class Servers {

    /** MariaDB may put {@code 5.5.5-} before its version, for the sake of old clients. */
    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

    private Servers() {}

    /** Which server answers on this connection. No query is sent: drivers know it from the handshake. */
    public static ServerVersion version(Connection connection) {
        try {
            DatabaseMetaData server = connection.getMetaData();
            String product = server.getDatabaseProductName().toLowerCase(Locale.ROOT);
            String text = server.getDatabaseProductVersion();
            Dialect dialect = product.contains("postgresql")
                    ? Dialect.POSTGRESQL
                    : product.contains("mariadb")
                                    || text.toLowerCase(Locale.ROOT).contains("mariadb")
                            ? Dialect.MARIADB
                            : Dialect.MYSQL;
            Matcher numbers = VERSION.matcher(text);
            if (!numbers.find()) {
                return new ServerVersion(
                        dialect, server.getDatabaseMajorVersion(), server.getDatabaseMinorVersion(), text);
            }
            return new ServerVersion(
                    dialect, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), text);
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The server did not tell its version: " + lost.getMessage(), lost);
        }
    }

    /** The oldest version that NestFlux supports of a product. */
    static ServerVersion oldest(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new ServerVersion(dialect, 14, 0, "14");
            case MYSQL -> new ServerVersion(dialect, 8, 0, "8.0");
            case MARIADB -> new ServerVersion(dialect, 10, 6, "10.6");
        };
    }

    /** The newest major version that NestFlux has been tried with, of a product. */
    private static int newest(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> PgFeature.NEWEST;
            case MYSQL -> 9;
            case MARIADB -> 11;
        };
    }

    /** What is to be told about a server that is newer than that. */
    static Optional<String> notice(ServerVersion server) {
        int newest = newest(server.dialect());
        return server.isAtLeast(newest + 1)
                ? Optional.of(server + " is newer than what this NestFlux knows ("
                        + server.dialect().productName() + " " + newest
                        + "). It works as before; what the server has since then is left alone.")
                : Optional.empty();
    }

    /** MySQL's driver can be told in its URL to cut every result off: then nothing that it says can be relied on. */
    private static void requireAllRows(Connection connection, String address) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int rows = statement.getMaxRows();
            if (rows > 0) {
                throw new NestFluxException(
                        ErrorCode.URL_INVALID,
                        "The driver cuts results of " + address + " off after " + rows + " rows (maxRows).",
                        "take maxRows out of the URL, or out of what sets up the data source");
            }
        }
    }

    /** It can be told to call databases schemas, too: then tables are found nowhere. */
    private static void requireCatalogs(Connection connection, String address) throws SQLException {
        if (connection.getCatalog() == null && connection.getSchema() != null) {
            throw new NestFluxException(
                    ErrorCode.URL_INVALID,
                    "The driver calls the databases of " + address
                            + " schemas (databaseTerm=SCHEMA, useCatalogTerm=Schema).",
                    "take that out of the URL, or out of what sets up the data source");
        }
    }

    /**
     * The same connection, in auto-commit mode, if the server is one that NestFlux supports; otherwise it is closed.
     */
    static Connection checked(Connection connection, String address) throws SQLException {
        try {
            ServerVersion version = version(connection);
            ServerVersion oldest = oldest(version.dialect());
            if (!version.isAtLeast(oldest.major(), oldest.minor())) {
                throw new NestFluxException(
                        ErrorCode.SERVER_UNSUPPORTED,
                        address + " is " + version + "; NestFlux supports " + oldest + " and later.",
                        "upgrade the server, or use a tool that still supports it");
            }
            if (version.dialect().isMySqlFamily()) {
                requireAllRows(connection, address);
                requireCatalogs(connection, address);
            }
            // MySQL's driver would tell the server, too, what it already knows
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return connection;
        } catch (NestFluxException | SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }
}
