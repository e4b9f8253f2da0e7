package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Trigger;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.table.PartBuilder;
import io.nestflux.table.ResourceText;
import java.util.Optional;

/**
 * A trigger: {@code trigger("user_touched").beforeUpdate().body("SET NEW.changed_at = now()")}. Those of one moment
 * fire in the order in which they are declared.
 */
@Api(Api.Use.CALL)
public final class MySqlTrigger extends PartBuilder {

    private final String table;
    private final String name;
    private String moment = "";
    private Optional<String> statement = Optional.empty();
    private Options options = Options.NONE;

    MySqlTrigger(MySqlTable table, String name) {
        super(table);
        this.table = table.qualifiedName().name();
        this.name = name;
    }

    /** It fires before each row that is inserted. */
    public MySqlTrigger beforeInsert() {
        return at("BEFORE INSERT");
    }

    /** It fires after each row that was inserted. */
    public MySqlTrigger afterInsert() {
        return at("AFTER INSERT");
    }

    /** It fires before each row that is changed. */
    public MySqlTrigger beforeUpdate() {
        return at("BEFORE UPDATE");
    }

    /** It fires after each row that was changed. */
    public MySqlTrigger afterUpdate() {
        return at("AFTER UPDATE");
    }

    /** It fires before each row that is deleted. */
    public MySqlTrigger beforeDelete() {
        return at("BEFORE DELETE");
    }

    /** It fires after each row that was deleted. */
    public MySqlTrigger afterDelete() {
        return at("AFTER DELETE");
    }

    private MySqlTrigger at(String chosen) {
        this.moment = chosen;
        return this;
    }

    /** What it runs: one statement, or {@code BEGIN … END} with many. */
    public MySqlTrigger body(String sql) {
        return with(MySqlOption.BODY, MySqlText.statement(sql));
    }

    /**
     * What it runs, from a file among the resources of a class's package: {@code body(UserTable.class, "touched.sql")}.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205} if there is no such file
     */
    public MySqlTrigger body(Class<?> beside, String file) {
        return body(ResourceText.of(beside, file));
    }

    /** It fires right after another trigger of the same moment, wherever it is declared. */
    public MySqlTrigger follows(String otherTrigger) {
        return with(MySqlOption.FOLLOWS, otherTrigger);
    }

    /** The account that it runs as; without it, the one that migrates. To name another's needs a privilege. */
    public MySqlTrigger definer(String user, String host) {
        return with(MySqlOption.DEFINER, MySqlNames.account(user, host));
    }

    /** The {@code sql_mode} that it runs under; without it, that of the session that migrates. */
    public MySqlTrigger sqlMode(String mode) {
        return with(MySqlOption.SQL_MODE, mode);
    }

    /** The whole {@code CREATE TRIGGER} statement, for what has no method here. Nothing else can be said then. */
    public MySqlTrigger statement(String create) {
        this.statement = Optional.of(MySqlText.statement(create));
        return this;
    }

    private <T> MySqlTrigger with(Option<T> option, T value) {
        this.options = options.with(option, value);
        return this;
    }

    @Override
    protected Trigger part() {
        String definition = statement.orElseGet(() -> "CREATE TRIGGER %s %s ON %s FOR EACH ROW"
                .formatted(MySqlNames.quoted(name), moment, MySqlNames.quoted(table)));
        return new Trigger(name, definition, Optional.empty(), options);
    }
}
