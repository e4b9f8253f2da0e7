package io.nestflux.plan;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.plan.mysql.MySqlSql;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.postgres.PgSql;
import io.nestflux.sql.Dialect;

/** Which SQL belongs to which kind of server. */
public final class Dialects {

    private Dialects() {}

    /** The one for that kind of server. */
    public static DialectSql sql(Dialect dialect) {
        return sql(dialect, ColumnOrder.IGNORE);
    }

    /**
     * The one for that kind of server.
     *
     * @throws NestFluxException {@code NF-107} if the server cannot do what is asked about the order of columns
     */
    public static DialectSql sql(Dialect dialect, ColumnOrder order) {
        return sql(dialect, order, TablesInUse.NONE);
    }

    /** The same with tables that are in use while they change. */
    public static DialectSql sql(Dialect dialect, ColumnOrder order, TablesInUse inUse) {
        if (order == ColumnOrder.FOLLOW && !dialect.movesColumns()) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    Parameter.COLUMN_ORDER.word() + " is 'follow', but " + dialect.productName()
                            + " cannot move a column: a new one is always the last.",
                    "leave " + Parameter.COLUMN_ORDER.word() + " away, or say 'ignore'");
        }
        return switch (dialect) {
            case POSTGRESQL -> new PgSql(inUse);
            case MYSQL, MARIADB -> new MySqlSql(dialect, order, inUse);
        };
    }
}
