package io.nestflux;

import io.nestflux.catalog.Dialect;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.mysql.MySqlSql;
import io.nestflux.plan.postgres.PgSql;

/** Which SQL belongs to which kind of server. */
final class Dialects {

    private Dialects() {}

    static DialectSql sql(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PgSql();
            case MYSQL, MARIADB -> new MySqlSql(dialect);
        };
    }
}
