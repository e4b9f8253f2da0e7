package io.nestflux.table;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * An index being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class IndexBuilder<B extends IndexBuilder<B>> extends NamedPart<B> {

    boolean unique;
    String method = "";
    List<IndexTerm> terms = List.of();
    List<Column<?>> include = List.of();
    Optional<String> where = Optional.empty();
    boolean nullsDistinct = true;

    /** A new index, registered with its table. */
    protected IndexBuilder(TableDefinition table, Optional<String> name) {
        super(table, name);
        table.add(this);
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        remark(text);
        return self();
    }

    /** The index was called otherwise before: it is renamed, not built again. */
    public B renamedFrom(String oldName) {
        wasNamed(oldName);
        return self();
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
}
