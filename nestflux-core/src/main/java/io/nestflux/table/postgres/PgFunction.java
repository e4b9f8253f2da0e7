package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import java.util.Optional;

/**
 * A function:
 *
 * <pre>{@code
 * functions(function("app", "touch").returns("trigger").language("plpgsql").body("""
 *         BEGIN
 *             NEW.changed_at := now();
 *             RETURN NEW;
 *         END"""));
 * }</pre>
 *
 * Functions of one name with other arguments are other functions.
 */
@Api(Api.Use.CALL)
public final class PgFunction extends PgCallable<PgFunction> {

    private Optional<String> result = Optional.empty();

    PgFunction(QualifiedName name) {
        super(Kind.FUNCTION, name);
    }

    /** What it gives back: {@code integer}, {@code SETOF app.person}, {@code TABLE (id bigint, name text)}. */
    public PgFunction returns(String type) {
        this.result = Optional.of(type);
        return this;
    }

    /** Equal arguments always give an equal result. */
    public PgFunction immutable() {
        return attribute("IMMUTABLE");
    }

    /** Equal arguments give an equal result within one statement. */
    public PgFunction stable() {
        return attribute("STABLE");
    }

    /** NULL as an argument gives NULL. */
    public PgFunction strict() {
        return attribute("STRICT");
    }

    /** It tells nothing of its arguments but by its result. Needs a superuser. */
    public PgFunction leakproof() {
        return attribute("LEAKPROOF");
    }

    /** It may run in parallel workers. */
    public PgFunction parallelSafe() {
        return attribute("PARALLEL SAFE");
    }

    /** A statement that calls it may run in parallel, but it itself only in the leader. */
    public PgFunction parallelRestricted() {
        return attribute("PARALLEL RESTRICTED");
    }

    /** What the planner thinks that a call costs. */
    public PgFunction cost(int operations) {
        return attribute("COST " + operations);
    }

    /** How many rows the planner expects. */
    public PgFunction rows(int expected) {
        return attribute("ROWS " + expected);
    }

    /** A function that tells the planner about this one. Needs a superuser. */
    public PgFunction support(String function) {
        return attribute("SUPPORT " + function);
    }

    /** It is a window function. */
    public PgFunction window() {
        return attribute("WINDOW");
    }

    @Override
    String definition() {
        return written("CREATE FUNCTION", result);
    }
}
