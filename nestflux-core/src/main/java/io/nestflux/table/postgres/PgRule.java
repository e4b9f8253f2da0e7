package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Rule;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.CommentText;
import io.nestflux.table.PartBuilder;
import io.nestflux.table.TableDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of a table or view: {@code rule("item_insert").onInsert().doInstead("INSERT INTO app.item VALUES (new.id)")}.
 */
@Api(Api.Use.CALL)
public final class PgRule extends PartBuilder {

    private final QualifiedName table;
    private final String name;
    private String event = "";
    private Optional<String> condition = Optional.empty();
    private String action = "INSTEAD NOTHING";
    private Optional<String> comment = Optional.empty();
    private Options options = Options.NONE;

    PgRule(TableDefinition table, String name) {
        super(table);
        this.table = table.qualifiedName();
        this.name = Objects.requireNonNull(name, "a rule needs a name");
    }

    /** It acts on inserts. */
    public PgRule onInsert() {
        return on("INSERT");
    }

    /** It acts on updates. */
    public PgRule onUpdate() {
        return on("UPDATE");
    }

    /** It acts on deletes. */
    public PgRule onDelete() {
        return on("DELETE");
    }

    private PgRule on(String chosen) {
        this.event = chosen;
        return this;
    }

    /** Only where the condition holds: {@code where("new.price > old.price")}. */
    public PgRule where(String sql) {
        this.condition = Optional.of(sql);
        return this;
    }

    /** These statements run instead. */
    public PgRule doInstead(String... statements) {
        this.action = "INSTEAD " + joined(List.of(statements));
        return this;
    }

    /** Nothing happens instead. */
    public PgRule doInsteadNothing() {
        this.action = "INSTEAD NOTHING";
        return this;
    }

    /** These statements run as well. */
    public PgRule doAlso(String... statements) {
        this.action = "ALSO " + joined(List.of(statements));
        return this;
    }

    private static String joined(List<String> statements) {
        return statements.size() == 1 ? statements.get(0) : "(" + String.join("; ", statements) + ")";
    }

    /** It is there, and does nothing. */
    public PgRule disabled() {
        return enabled(Firing.DISABLED);
    }

    /** It acts in sessions that replicate, and only there. */
    public PgRule onlyOnReplica() {
        return enabled(Firing.REPLICA);
    }

    /** It acts in sessions that replicate too. */
    public PgRule always() {
        return enabled(Firing.ALWAYS);
    }

    private PgRule enabled(Firing state) {
        this.options = options.with(PgOption.ENABLED, state);
        return this;
    }

    /** A comment that the server keeps. */
    public PgRule comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    @Override
    protected SchemaObject part() {
        String definition = "CREATE RULE %s AS ON %s TO %s.%s%s DO %s"
                .formatted(
                        PgNames.quote(name),
                        event,
                        PgNames.quote(table.schema()),
                        PgNames.quote(table.name()),
                        condition.map(sql -> " WHERE " + sql).orElse(""),
                        action);
        return new Rule(name, definition, comment, options);
    }
}
