package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A foreign key being described. What it refers to is asked for only when the schema is complete, so that tables can
 * refer to each other and to themselves.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class ForeignKeyBuilder<B extends ForeignKeyBuilder<B>> {

    final TableDefinition table;
    Optional<String> name;
    List<Column<?>> columns = List.of();
    List<Supplier<? extends Column<?>>> targets = List.of();
    Action onDelete = Action.NO_ACTION;
    Action onUpdate = Action.NO_ACTION;
    List<Column<?>> setColumns = List.of();
    boolean matchFull;
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Options options = Options.NONE;

    /** A new foreign key, registered with its table. */
    protected ForeignKeyBuilder(TableDefinition table, Optional<String> name) {
        this.table = table;
        this.name = name;
        table.add(this);
    }

    /** Its name instead of the default one. */
    public B name(String chosen) {
        this.name = Optional.of(chosen);
        return self();
    }

    /** What happens to the row when the row that it refers to is deleted. */
    public B onDelete(Action action) {
        this.onDelete = action;
        return self();
    }

    /** What happens to the row when the key that it refers to is changed. */
    public B onUpdate(Action action) {
        this.onUpdate = action;
        return self();
    }

    /** The foreign key was called otherwise before. */
    public B renamedFrom(String oldName) {
        this.renamedFrom = Optional.of(oldName);
        return self();
    }

    /** This builder, by its own type. */
    @SuppressWarnings("unchecked")
    protected final B self() {
        return (B) this;
    }

    /** The columns, and what each refers to. */
    protected final B between(List<Column<?>> own, List<Supplier<? extends Column<?>>> others) {
        this.columns = List.copyOf(own);
        this.targets = List.copyOf(others);
        return self();
    }

    /** The columns that a set action touches. */
    protected final void touches(List<? extends Column<?>> chosen) {
        this.setColumns = List.copyOf(chosen);
    }

    /** All columns NULL or none. */
    protected final void fully() {
        this.matchFull = true;
    }

    /** When it is checked. */
    protected final void deferral(Deferral chosen) {
        this.deferral = chosen;
    }

    /** A comment that the server keeps. */
    protected final void remark(String text) {
        this.comment = Optional.of(text);
    }

    /** Sets an option of the catalog. */
    protected final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }
}
