package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import java.util.List;
import java.util.Optional;

/**
 * An index being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class IndexBuilder<B extends IndexBuilder<B>> {

    final TableDefinition table;
    Optional<String> name;
    boolean unique;
    String method = "";
    List<IndexTerm> terms = List.of();
    List<Column<?>> include = List.of();
    Optional<String> where = Optional.empty();
    boolean nullsDistinct = true;
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Options options = Options.NONE;

    /** A new index, registered with its table. */
    protected IndexBuilder(TableDefinition table, Optional<String> name) {
        this.table = table;
        this.name = name;
        table.add(this);
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        this.comment = Optional.of(text);
        return self();
    }

    /** The index was called otherwise before: it is renamed, not built again. */
    public B renamedFrom(String oldName) {
        this.renamedFrom = Optional.of(oldName);
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

    /** Equal entries are refused. */
    protected final void refuseEqual() {
        this.unique = true;
    }

    /** The access method. */
    protected final void method(String chosen) {
        this.method = chosen;
    }

    /** What it is made of. */
    protected final void terms(List<? extends IndexTerm> chosen) {
        this.terms = List.copyOf(chosen);
    }

    /** Columns that are only carried along. */
    protected final void included(List<? extends Column<?>> columns) {
        this.include = List.copyOf(columns);
    }

    /** Which rows it covers. */
    protected final void covers(String condition) {
        this.where = Optional.of(condition);
    }

    /** NULLs count as equal. */
    protected final void nullsEqual() {
        this.nullsDistinct = false;
    }

    /** Sets an option of the catalog. */
    protected final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }
}
