package io.nestflux.introspect;

import io.nestflux.introspect.mysql.MySqlIntrospector;
import io.nestflux.introspect.postgres.PgIntrospector;
import io.nestflux.introspect.postgres.PgRoleNames;
import io.nestflux.introspect.postgres.PgSchemaNames;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.util.Set;

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
}
