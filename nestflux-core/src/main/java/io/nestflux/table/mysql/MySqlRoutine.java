package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.DataAccess;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Routine;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What functions and procedures have in common.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class MySqlRoutine<B extends MySqlRoutine<B>> extends MySqlProgram<B> {

    private final Kind kind;
    private final List<String> arguments = new ArrayList<>();

    MySqlRoutine(Kind kind, String name) {
        super(name);
        this.kind = kind;
    }

    /** An argument that is given to it: {@code argument("price", "decimal(10,2)")}. */
    public B argument(String argumentName, String type) {
        return argument("", argumentName, type);
    }

    /** All arguments as SQL, as they stand between the parentheses: {@code parameters("a int, b int")}. */
    public B parameters(String sql) {
        arguments.clear();
        arguments.add(sql);
        return self();
    }

    final B argument(String direction, String argumentName, String type) {
        arguments.add(direction + MySqlNames.quoted(argumentName) + ' ' + type);
        return self();
    }

    /** Equal arguments always give an equal result. */
    public B deterministic() {
        return with(MySqlOption.DETERMINISTIC, true);
    }

    /** The language of its body, where that is not SQL (MySQL): {@code language("JAVASCRIPT")}. */
    public B language(String name) {
        return with(MySqlOption.LANGUAGE, name);
    }

    /** It says that there is no SQL in it. */
    public B noSql() {
        return with(MySqlOption.DATA_ACCESS, DataAccess.NO_SQL);
    }

    /** It says that it only reads rows. */
    public B readsSqlData() {
        return with(MySqlOption.DATA_ACCESS, DataAccess.READS_SQL_DATA);
    }

    /** It says that it writes rows. */
    public B modifiesSqlData() {
        return with(MySqlOption.DATA_ACCESS, DataAccess.MODIFIES_SQL_DATA);
    }

    /** It has the rights of who calls it, not of its definer. */
    public B securityInvoker() {
        return with(MySqlOption.SECURITY_INVOKER, true);
    }

    /** What stands before the word for its kind. */
    String prefix() {
        return "";
    }

    /** What follows the arguments. */
    abstract String result();

    @Override
    final Routine object() {
        String definition = statement.orElseGet(() -> "CREATE " + prefix() + kind.name() + ' ' + MySqlNames.quoted(name)
                + '(' + String.join(", ", arguments) + ')' + result());
        return new Routine(kind, name, definition, comment, options);
    }
}
