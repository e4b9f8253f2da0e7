package io.nestflux.introspect;

import io.nestflux.catalog.Dialect;
import io.nestflux.introspect.mysql.MySqlIntrospector;
import io.nestflux.introspect.postgres.PgIntrospector;

/** Which introspector reads which kind of server. */
public final class Introspectors {

    private Introspectors() {}

    /** The one for that kind of server. */
    public static Introspector forDialect(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PgIntrospector();
            case MYSQL, MARIADB -> new MySqlIntrospector(dialect);
        };
    }
}
