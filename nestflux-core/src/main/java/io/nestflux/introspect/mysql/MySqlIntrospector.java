package io.nestflux.introspect.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.introspect.Introspector;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database of MySQL or MariaDB, which is one schema without a name. Tables and columns come through
 * SchemaCrawler; what it cannot tell comes from a few queries over the whole database, and from {@code SHOW CREATE
 * TABLE} for the few tables of which nothing else knows all.
 */
public final class MySqlIntrospector implements Introspector {

    private final CatalogQueries queries;

    /** For one of the two products. */
    public MySqlIntrospector(Dialect dialect) {
        this(CatalogQueries.of(dialect));
    }

    MySqlIntrospector(CatalogQueries queries) {
        this.queries = queries;
    }

    @Override
    public Catalog introspect(Connection connection, Scope scope) {
        try (ReadingSession session =
                ReadingSession.open(connection, queries.crawler().dialect())) {
            return new CatalogReader(session, queries).read();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** See {@link DeclaredNames}. */
    public static UnaryOperator<Catalog> spelling(Connection connection, Supplier<List<String>> names) {
        return keepsLetters(connection) ? UnaryOperator.identity() : new DeclaredNames(names.get())::in;
    }

    /** Whether names of tables are as they were written. */
    public static boolean keepsLetters(Connection connection) {
        try {
            return Row.all(
                            connection,
                            "SELECT @@lower_case_table_names <> 1 AS keeps LIMIT 1",
                            row -> row.flag("keeps"))
                    .get(0);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    static NestFluxException unreadable(SQLException cause) {
        return unreadable(String.valueOf(cause.getMessage()), cause);
    }

    static NestFluxException unreadable(String reason) {
        return unreadable(reason, null);
    }

    private static NestFluxException unreadable(String reason, @Nullable SQLException cause) {
        return new NestFluxException(
                ErrorCode.INTROSPECTION_FAILED,
                "The server did not tell what the database has: " + reason,
                cause,
                "check that the URL names a database and that the user may see all of its tables");
    }
}
