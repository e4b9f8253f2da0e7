package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import java.util.Optional;

/**
 * A check constraint being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class CheckBuilder<B extends CheckBuilder<B>> {

    final TableDefinition table;
    final Optional<String> name;
    final String expression;
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Options options = Options.NONE;

    /** A new check, registered with its table. */
    protected CheckBuilder(TableDefinition table, Optional<String> name, String expression) {
        this.table = table;
        this.name = name;
        this.expression = expression;
        table.add(this);
    }

    /** This builder, by its own type. */
    @SuppressWarnings("unchecked")
    protected final B self() {
        return (B) this;
    }

    /** A comment that the server keeps. */
    protected final void remark(String text) {
        this.comment = Optional.of(text);
    }

    /** What it was called before. */
    protected final void wasNamed(String oldName) {
        this.renamedFrom = Optional.of(oldName);
    }

    /** Sets an option of the catalog. */
    protected final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }
}
