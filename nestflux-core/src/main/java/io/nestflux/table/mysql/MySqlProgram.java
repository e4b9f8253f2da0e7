package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.table.CommentText;
import io.nestflux.table.ResourceText;
import java.util.Optional;

/**
 * What functions, procedures and events have in common. Types and bodies are SQL.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class MySqlProgram<B extends MySqlProgram<B>> {

    final String name;
    Optional<String> statement = Optional.empty();
    Optional<String> comment = Optional.empty();
    Options options = Options.NONE;

    MySqlProgram(String name) {
        this.name = name;
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    /** What it runs: one statement, or {@code BEGIN … END} with many. */
    public B body(String sql) {
        return with(MySqlOption.BODY, MySqlText.statement(sql));
    }

    /**
     * What it runs, from a file among the resources of a class's package: {@code body(MainSchema.class, "tidy.sql")}.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205} if there is no such file
     */
    public B body(Class<?> beside, String file) {
        return body(ResourceText.of(beside, file));
    }

    /** The whole {@code CREATE} statement, for what has no method here. Nothing else can be said then. */
    public B statement(String create) {
        this.statement = Optional.of(MySqlText.statement(create));
        return self();
    }

    /** The account that it runs as; without it, the one that migrates. To name another's needs a privilege. */
    public B definer(String user, String host) {
        return with(MySqlOption.DEFINER, MySqlNames.account(user, host));
    }

    /** The {@code sql_mode} that it runs under; without it, that of the session that migrates. */
    public B sqlMode(String mode) {
        return with(MySqlOption.SQL_MODE, mode);
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        this.comment = CommentText.of(text);
        return self();
    }

    final <T> B with(Option<T> option, T value) {
        this.options = options.with(option, value);
        return self();
    }

    /** What it is in the catalog, as written. */
    abstract SchemaObject object();
}
