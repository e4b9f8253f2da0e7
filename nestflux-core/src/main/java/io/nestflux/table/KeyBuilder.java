package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class KeyBuilder<B extends KeyBuilder<B>> extends NamedPart<B> {

    final boolean primary;
    List<IndexTerm> terms = List.of();
    List<Column<?>> include = List.of();
    boolean nullsDistinct = true;
    Deferral deferral = Deferral.NOT_DEFERRABLE;

    /** A new key, registered with its table. */
    protected KeyBuilder(TableDefinition table, boolean primary) {
        super(table, Optional.empty());
        this.primary = primary;
        table.add(this);
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        remark(text);
        return self();
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
}
