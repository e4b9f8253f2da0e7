package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Trigger;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.CommentText;
import io.nestflux.table.PartBuilder;
import io.nestflux.table.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A trigger: {@code trigger("touch").before().insert().update(email).forEachRow().execute("app", "touch")}. Those of
 * one time and event fire in the order of their names.
 */
@Api(Api.Use.CALL)
public final class PgTrigger extends PartBuilder {

    private final QualifiedName table;
    private final String name;
    private final boolean constraint;
    private String time = "AFTER";
    private final List<String> events = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private Optional<String> from = Optional.empty();
    private String deferral = "";
    private boolean eachRow;
    private Optional<String> condition = Optional.empty();
    private Optional<String> call = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private Options options = Options.NONE;

    PgTrigger(TableDefinition table, String name, boolean constraint) {
        super(table);
        this.table = table.qualifiedName();
        this.name = name;
        this.constraint = constraint;
        this.eachRow = constraint;
        if (constraint) {
            options = options.with(PgOption.CONSTRAINT);
        }
    }

    /**
     * It is the parent's, which a partition has, too: only whether it fires here is said, as with {@link #disabled}.
     */
    public PgTrigger ofParent() {
        options = options.with(PgOption.OF_PARENT);
        return this;
    }

    /** It fires before the change. */
    public PgTrigger before() {
        return time("BEFORE");
    }

    /** It fires after the change. */
    public PgTrigger after() {
        return time("AFTER");
    }

    /** It fires instead of the change; on views only, for each row. */
    public PgTrigger insteadOf() {
        return time("INSTEAD OF").forEachRow();
    }

    private PgTrigger time(String chosen) {
        this.time = chosen;
        return this;
    }

    /** It fires on INSERT. */
    public PgTrigger insert() {
        return event("INSERT");
    }

    /** It fires on UPDATE; if columns are named, of one of them. */
    public PgTrigger update(PgTable.Column<?>... columns) {
        String names =
                Stream.of(columns).map(column -> PgNames.quote(column.name())).collect(Collectors.joining(", "));
        return event(names.isEmpty() ? "UPDATE" : "UPDATE OF " + names);
    }

    /** It fires on DELETE. */
    public PgTrigger delete() {
        return event("DELETE");
    }

    /** It fires on TRUNCATE; once for the statement. */
    public PgTrigger truncate() {
        return event("TRUNCATE");
    }

    private PgTrigger event(String sql) {
        events.add(sql);
        return this;
    }

    /** The function finds the rows as they were under this name. */
    public PgTrigger oldTable(String transitionTable) {
        tables.add("OLD TABLE AS " + PgNames.quote(transitionTable));
        return this;
    }

    /** The function finds the rows as they are now under this name. */
    public PgTrigger newTable(String transitionTable) {
        tables.add("NEW TABLE AS " + PgNames.quote(transitionTable));
        return this;
    }

    /** It fires once for each row; otherwise once for the statement. */
    public PgTrigger forEachRow() {
        this.eachRow = true;
        return this;
    }

    /** It fires only where the condition holds: {@code when("OLD.email IS DISTINCT FROM NEW.email")}. */
    public PgTrigger when(String expression) {
        this.condition = Optional.of(expression);
        return this;
    }

    /** The function that it calls, and the texts that the function gets. */
    public PgTrigger execute(String schema, String function, String... arguments) {
        this.call = Optional.of(PgNames.quote(schema) + "." + PgNames.quote(function)
                + Stream.of(arguments).map(PgText::quoted).collect(Collectors.joining(", ", "(", ")")));
        return this;
    }

    /** The check of a constraint trigger can wait for the end of the transaction. */
    public PgTrigger deferrable() {
        this.deferral = " DEFERRABLE";
        return this;
    }

    /** The check of a constraint trigger waits for the end of the transaction, unless it is told otherwise. */
    public PgTrigger initiallyDeferred() {
        this.deferral = " DEFERRABLE INITIALLY DEFERRED";
        return this;
    }

    /** Another table that a constraint trigger is about. */
    public PgTrigger from(String schema, String otherTable) {
        this.from = Optional.of(PgNames.quote(schema) + "." + PgNames.quote(otherTable));
        return this;
    }

    /** It does not fire at all. */
    public PgTrigger disabled() {
        return enabled(Firing.DISABLED);
    }

    /** It fires where changes are replayed that were made elsewhere, and only there. */
    public PgTrigger onReplicaOnly() {
        return enabled(Firing.REPLICA);
    }

    /** It fires on changes that are replayed, too. */
    public PgTrigger always() {
        return enabled(Firing.ALWAYS);
    }

    private PgTrigger enabled(Firing state) {
        options = options.with(PgOption.ENABLED, state);
        return this;
    }

    /** A comment that the server keeps. */
    public PgTrigger comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    @Override
    protected Trigger part() {
        if (options.is(PgOption.OF_PARENT)) {
            return new Trigger(name, "", comment, options);
        }
        if (events.isEmpty() || call.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MODEL_INVALID,
                    "the trigger " + name + " of " + table + " has no "
                            + (events.isEmpty() ? "event" : "function to call"),
                    events.isEmpty()
                            ? "say when it fires: insert(), update(), delete() or truncate()"
                            : "name the function: execute(\"app\", \"touch\")");
        }
        String sql = (constraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ") + PgNames.quote(name)
                + " " + time + " " + String.join(" OR ", events)
                + " ON " + PgNames.quote(table.schema()) + "." + PgNames.quote(table.name())
                + from.map(other -> " FROM " + other).orElse("")
                + deferral
                + (tables.isEmpty() ? "" : " REFERENCING " + String.join(" ", tables))
                + (eachRow ? " FOR EACH ROW" : " FOR EACH STATEMENT")
                + condition.map(expression -> " WHEN (" + expression + ")").orElse("")
                + " EXECUTE FUNCTION " + call.get();
        return new Trigger(name, sql, comment, options);
    }
}
