package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;

/**
 * An aggregate: {@code aggregates(aggregate("app", "total").argument("integer").state("int4pl", "integer"))}.
 * Ordered-set and hypothetical ones are written as a whole {@link #statement}.
 */
@Api(Api.Use.CALL)
public final class PgAggregate extends PgRoutine<PgAggregate> {

    private final List<String> types = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    PgAggregate(QualifiedName name) {
        super(Kind.AGGREGATE, name);
    }

    /** What is aggregated; nothing, for one that counts rows. */
    public PgAggregate argument(String type) {
        types.add(type);
        arguments.add(type);
        return this;
    }

    /** What is aggregated, with a name. */
    public PgAggregate argument(String name, String type) {
        types.add(type);
        arguments.add(PgNames.quote(name) + " " + type);
        return this;
    }

    /** The function that adds a value to the state, and the state's type. */
    public PgAggregate state(String function, String type) {
        return option("SFUNC", function).option("STYPE", type);
    }

    /** The state to begin with; otherwise NULL. */
    public PgAggregate initialState(String value) {
        return option("INITCOND", PgText.quoted(value));
    }

    /** The function that makes the result out of the state; otherwise the state is the result. */
    public PgAggregate finalFunction(String function) {
        return option("FINALFUNC", function);
    }

    /** The function that makes one state of two. */
    public PgAggregate combineFunction(String function) {
        return option("COMBINEFUNC", function);
    }

    /** It may run in parallel workers. */
    public PgAggregate parallelSafe() {
        return option("PARALLEL", "SAFE");
    }

    /** Any other option of {@code CREATE AGGREGATE}, with its value as SQL: {@code option("SORTOP", ">")}. */
    public PgAggregate option(String name, String value) {
        options.add(name + " = " + value);
        return this;
    }

    /** An option without a value: {@code option("FINALFUNC_EXTRA")}. */
    public PgAggregate option(String name) {
        options.add(name);
        return this;
    }

    @Override
    String identity() {
        return types.isEmpty() ? "*" : String.join(", ", types);
    }

    @Override
    String definition() {
        if (options.isEmpty()) {
            throw incomplete("state", "name the function that collects: state(\"int4pl\", \"integer\")");
        }
        return "CREATE AGGREGATE " + writtenName() + "(" + (arguments.isEmpty() ? "*" : String.join(", ", arguments))
                + ") (\n    " + String.join(",\n    ", options) + "\n)";
    }
}
