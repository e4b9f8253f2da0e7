package io.nestflux.plan;

import io.nestflux.catalog.Dialect;
import io.nestflux.plan.mysql.MySqlSql;
import io.nestflux.plan.postgres.PgSql;

/** Which SQL belongs to which kind of server. */
public final class Dialects {

    private Dialects() {}

    /** The one for that kind of server. */
    public static DialectSql sql(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PgSql();
            case MYSQL, MARIADB -> new MySqlSql(dialect);
        };
    }
}
