package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.QualifiedName;
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
public abstract class ForeignKeyBuilder<B extends ForeignKeyBuilder<B>> extends NamedPart<B> {

    List<Column<?>> columns = List.of();
    List<Supplier<? extends Column<?>>> targets = List.of();
    Action onDelete = Action.NO_ACTION;
    Action onUpdate = Action.NO_ACTION;
    List<Column<?>> setColumns = List.of();
    Optional<QualifiedName> heir = Optional.empty();
    boolean matchFull;
    Deferral deferral = Deferral.NOT_DEFERRABLE;

    /** A new foreign key, registered with its table. */
    protected ForeignKeyBuilder(TableDefinition table, Optional<String> name) {
        super(table, name);
        table.add(this);
    }

    /** Its name instead of the default one. */
    public B name(String chosen) {
        named(chosen);
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
        wasNamed(oldName);
        return self();
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

    /** The table that is referred to has its columns from the one that declares them. */
    protected final void refersTo(QualifiedName table) {
        this.heir = Optional.of(table);
    }

    /** All columns NULL or none. */
    protected final void fully() {
        this.matchFull = true;
    }

    /** When it is checked. */
    protected final void deferral(Deferral chosen) {
        this.deferral = chosen;
    }
}
