package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;

/**
 * A procedure:
 *
 * <pre>{@code
 * procedures(procedure("tidy").argument("days", "int").modifiesSqlData().body("""
 *         BEGIN
 *             DELETE FROM log WHERE at < now() - INTERVAL days DAY;
 *         END"""));
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class MySqlProcedure extends MySqlRoutine<MySqlProcedure> {

    MySqlProcedure(String name) {
        super(Kind.PROCEDURE, name);
    }

    /** An argument that it gives back. */
    public MySqlProcedure out(String argumentName, String type) {
        return argument("OUT ", argumentName, type);
    }

    /** An argument that is given to it, and that it may change. */
    public MySqlProcedure inOut(String argumentName, String type) {
        return argument("INOUT ", argumentName, type);
    }

    @Override
    String result() {
        return "";
    }
}
