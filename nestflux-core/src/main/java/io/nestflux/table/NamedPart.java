package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import java.util.Optional;

/**
 * What all parts of a table have that can have a name of their own: keys, indexes, checks and foreign keys. Which of it
 * a user may say is up to the dialects' own builders.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class NamedPart<B extends NamedPart<B>> {

    final TableDefinition table;
    Optional<String> name;
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Options options = Options.NONE;

    NamedPart(TableDefinition table, Optional<String> name) {
        this.table = table;
        this.name = name;
    }

    /** This builder, by its own type. */
    @SuppressWarnings("unchecked")
    protected final B self() {
        return (B) this;
    }

    /** Its name instead of the default one. */
    protected final void named(String chosen) {
        this.name = Optional.of(chosen);
    }

    /** What it was called before. */
    protected final void wasNamed(String oldName) {
        this.renamedFrom = Optional.of(oldName);
    }

    /** A comment that the server keeps. */
    protected final void remark(String text) {
        this.comment = CommentText.of(text);
    }

    /** Sets an option of the catalog. */
    protected final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }
}
