package io.nestflux.introspect.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Which schemas a database has that people made: for whoever wants to look at all of them. */
public final class PgSchemaNames {

    private static final String SCHEMAS = """
            select n.nspname as name
            from pg_catalog.pg_namespace n
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and not exists (select from pg_catalog.pg_depend x
                              where x.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                                and x.objid = n.oid and x.deptype = 'e')""";

    private PgSchemaNames() {}

    /** Their names. */
    public static Set<String> read(Connection connection) {
        try {
            return Set.copyOf(Row.all(connection, SCHEMAS, row -> row.text("name")));
        } catch (SQLException e) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "PostgreSQL did not tell its schemas: " + e.getMessage(), e);
        }
    }
}
