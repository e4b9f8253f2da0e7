package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.table.DeclaredSchema;
import io.nestflux.table.TableHooks;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a database of MySQL or MariaDB is to have. Users extend it once:
 *
 * <pre>{@code
 * public final class MainSchema extends MySqlSchema {
 *     public MainSchema() {
 *         tables(USER, TEAM);
 *     }
 * }
 * }</pre>
 *
 * All tables are in the connection's own database. A table that is not listed here does not exist for NestFlux. What a
 * method of this class makes ({@code sequence(…)}, {@code function(…)}, {@code event(…)}) needs no list around it.
 */
@Api(Api.Use.EXTEND)
public abstract class MySqlSchema extends DeclaredSchema {

    private final MySqlRules rules;

    /** For the one class that extends this. */
    protected MySqlSchema() {
        this(new MySqlRules());
    }

    private MySqlSchema(MySqlRules rules) {
        super(rules);
        this.rules = rules;
    }

    /** What is made here is in the schema, whether it is listed once more or not. */
    private static <T> T made(Set<? super T> all, T object) {
        all.add(object);
        return object;
    }

    /** Lists sequences (MariaDB). */
    protected final void sequences(MySqlSequence... sequences) {
        rules.sequences.addAll(List.of(sequences));
    }

    /** A sequence (MariaDB). */
    protected final MySqlSequence sequence(String name) {
        return made(rules.sequences, new MySqlSequence(name));
    }

    /** Lists tables. */
    protected final void tables(MySqlTable... tables) {
        TableHooks.list(this, Arrays.asList(tables));
    }

    /** Lists views. */
    protected final void views(MySqlView... views) {
        TableHooks.listViews(this, Arrays.asList(views));
    }

    /** Lists functions. */
    protected final void functions(MySqlFunction... functions) {
        rules.programs.addAll(List.of(functions));
    }

    /**
     * A function: {@code function("twice").argument("x", "int").returns("int").deterministic().body("RETURN 2 * x")}.
     */
    protected final MySqlFunction function(String name) {
        return made(rules.programs, new MySqlFunction(name));
    }

    /** Lists procedures. */
    protected final void procedures(MySqlProcedure... procedures) {
        rules.programs.addAll(List.of(procedures));
    }

    /** A procedure: {@code procedure("tidy").argument("days", "int").body("BEGIN … END")}. */
    protected final MySqlProcedure procedure(String name) {
        return made(rules.programs, new MySqlProcedure(name));
    }

    /** Lists events. */
    protected final void events(MySqlEvent... events) {
        rules.programs.addAll(List.of(events));
    }

    /** An event: {@code event("nightly").every(1, MySqlEvent.Unit.DAY).body("CALL tidy(30)")}. */
    protected final MySqlEvent event(String name) {
        return made(rules.programs, new MySqlEvent(name));
    }
}
