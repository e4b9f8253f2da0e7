package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;

/**
 * A function:
 *
 * <pre>{@code
 * functions(function("with_tax")
 *         .argument("price", "decimal(10,2)")
 *         .returns("decimal(10,2)")
 *         .deterministic()
 *         .noSql()
 *         .body("RETURN price * 1.19"));
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class MySqlFunction extends MySqlRoutine<MySqlFunction> {

    private String prefix = "";
    private String result = "";

    MySqlFunction(String name) {
        super(Kind.FUNCTION, name);
    }

    /** What it gives back: {@code int unsigned}, {@code varchar(20) CHARACTER SET utf8mb4}. */
    public MySqlFunction returns(String type) {
        this.result = " RETURNS " + type;
        return this;
    }

    /** It is called with the rows of a group, one after the other (MariaDB). */
    public MySqlFunction aggregate() {
        this.prefix = "AGGREGATE ";
        return this;
    }

    @Override
    String prefix() {
        return prefix;
    }

    @Override
    String result() {
        return result;
    }
}
