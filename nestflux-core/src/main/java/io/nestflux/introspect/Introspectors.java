package io.nestflux.introspect;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.introspect.mysql.MySqlIntrospector;
import io.nestflux.introspect.mysql.MySqlOtherTexts;
import io.nestflux.introspect.mysql.UserSight;
import io.nestflux.introspect.mysql.UsualTable;
import io.nestflux.introspect.mysql.ViewColumnTypes;
import io.nestflux.introspect.postgres.PgExtensionVersions;
import io.nestflux.introspect.postgres.PgIntrospector;
import io.nestflux.introspect.postgres.PgOtherTexts;
import io.nestflux.introspect.postgres.PgRoleNames;
import io.nestflux.introspect.postgres.PgSchemaNames;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Which introspector reads which kind of server. */
public final class Introspectors {

    private Introspectors() {}

    /** The one for that kind of server. */
    public static Introspector forDialect(Dialect dialect) {
        return new Interruptible(
                switch (dialect) {
                    case POSTGRESQL -> new PgIntrospector();
                    case MYSQL, MARIADB -> new MySqlIntrospector(dialect);
                });
    }

    /**
     * The schemas that a database has, without the server's own and those of extensions. On MySQL and MariaDB there are
     * none: the one schema is the connection's own database.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Set<String> schemas(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> PgSchemaNames.read(connection);
            case MYSQL, MARIADB -> Set.of();
        };
    }

    /**
     * How others spell what a server has, where it keeps the names of tables in lower case.
     *
     * @param connection to that server
     * @param names tables and views as others spell them, asked for only there; what comes later counts for more
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static UnaryOperator<Catalog> spelling(
            Connection connection, Dialect dialect, Supplier<List<String>> names) {
        return switch (dialect) {
            case POSTGRESQL -> UnaryOperator.identity();
            case MYSQL, MARIADB -> MySqlIntrospector.spelling(connection, names);
        };
    }

    /**
     * Whether a server keeps the letters of tables' names as they were written.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static boolean keepsLetters(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> true;
            case MYSQL, MARIADB -> MySqlIntrospector.keepsLetters(connection);
        };
    }

    /**
     * The roles that a server has. On MySQL and MariaDB, where no object that NestFlux manages names one, there are
     * none.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Set<String> roles(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> PgRoleNames.read(connection);
            case MYSQL, MARIADB -> Set.of();
        };
    }

    /**
     * The versions of the extensions that a database has, by their names.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Map<String, String> extensionVersions(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> PgExtensionVersions.read(connection);
            case MYSQL, MARIADB -> Map.of();
        };
    }

    /**
     * The same catalog, its views with all of their columns and the types of these, where reading leaves them out.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Catalog withViewColumns(Catalog catalog, Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> catalog;
            case MYSQL, MARIADB -> ViewColumnTypes.in(catalog, connection);
        };
    }

    /**
     * What a new table has that says nothing: an engine, a character set, a collation. On PostgreSQL that is never
     * told.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Options usualTable(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> Options.NONE;
            case MYSQL, MARIADB -> UsualTable.read(connection);
        };
    }

    /**
     * The statement that would let this user see all of the database; empty if that one does already, as everybody does
     * on PostgreSQL.
     *
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static Optional<String> missingGrant(Connection connection, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> Optional.empty();
            case MYSQL, MARIADB -> UserSight.missingGrant(connection);
        };
    }

    /**
     * The SQL that makes what no record describes, in an order in which it can be run; nothing for what the server does
     * not tell.
     *
     * @param unmanaged what was found
     * @throws io.nestflux.NestFluxException {@code NF-601} if the server does not tell
     */
    public static List<UnmanagedText> texts(Connection connection, Dialect dialect, List<Unmanaged> unmanaged) {
        return switch (dialect) {
            case POSTGRESQL -> PgOtherTexts.read(connection, unmanaged);
            case MYSQL, MARIADB -> MySqlOtherTexts.read(connection, unmanaged);
        };
    }
}
