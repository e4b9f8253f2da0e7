package io.nestflux.table.mysql;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Routine;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What functions and procedures have in common.
 *
 * @param <B> the builder itself
 */
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

    final B argument(String direction, String argumentName, String type) {
        arguments.add(direction + MySqlNames.quoted(argumentName) + ' ' + type);
        return self();
    }

    /** Equal arguments always give an equal result. */
    public B deterministic() {
        return with(Options.DETERMINISTIC, "true");
    }

    /** It says that there is no SQL in it. */
    public B noSql() {
        return with(Options.DATA_ACCESS, "no sql");
    }

    /** It says that it only reads rows. */
    public B readsSqlData() {
        return with(Options.DATA_ACCESS, "reads sql data");
    }

    /** It says that it writes rows. */
    public B modifiesSqlData() {
        return with(Options.DATA_ACCESS, "modifies sql data");
    }

    /** It has the rights of who calls it, not of its definer. */
    public B securityInvoker() {
        return with(Options.SECURITY, "invoker");
    }

    /** What follows the arguments. */
    abstract String result();

    @Override
    final Routine object() {
        String definition = statement.orElseGet(() -> "CREATE " + kind.name() + ' ' + MySqlNames.quoted(name) + '('
                + String.join(", ", arguments) + ')' + result());
        return new Routine(kind, name, definition, comment, options);
    }
}
