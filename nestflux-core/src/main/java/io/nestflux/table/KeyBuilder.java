package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class KeyBuilder<B extends KeyBuilder<B>> {

    final TableDefinition table;
    final boolean primary;
    Optional<String> name = Optional.empty();
    List<IndexTerm> terms = List.of();
    List<Column<?>> include = List.of();
    boolean nullsDistinct = true;
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Options options = Options.NONE;

    /** A new key, registered with its table. */
    protected KeyBuilder(TableDefinition table, boolean primary) {
        this.table = table;
        this.primary = primary;
        table.add(this);
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        this.comment = Optional.of(text);
        return self();
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

    /** What it is made of. */
    protected final void terms(List<? extends IndexTerm> chosen) {
        this.terms = List.copyOf(chosen);
    }

    /** Columns that are only carried along. */
    protected final void included(List<? extends Column<?>> columns) {
        this.include = List.copyOf(columns);
    }

    /** NULLs count as equal. */
    protected final void nullsEqual() {
        this.nullsDistinct = false;
    }

    /** When it is checked. */
    protected final void deferral(Deferral chosen) {
        this.deferral = chosen;
    }

    /** Sets an option of the catalog. */
    protected final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }
}
