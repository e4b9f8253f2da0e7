package io.nestflux.pull.source.postgres;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;

/** The collation of a column, by its name. */
final class PgCollationCode {

    private PgCollationCode() {}

    static Chain added(Chain column, String sql) {
        ObjectName name = SqlTokens.of(sql, Dialect.POSTGRESQL).name();
        return name.schema().isEmpty() || name.schema().equals("pg_catalog")
                ? column.call("collation", Code.text(name.name()))
                : column.call("collation", Code.text(name.schema()), Code.text(name.name()));
    }
}
