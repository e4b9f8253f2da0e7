package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a change of a column means for tables that inherit it. {@code ALTER TABLE} goes on to the children (manual,
 * 5.11): what a child says for itself of an inherited column must be said again after it.
 */
public final class PgChildColumns {

    private final PgInheritedColumns before;
    private final PgInheritedColumns after;

    public PgChildColumns(Catalog before, Catalog after) {
        this.before = PgInheritedColumns.of(before, after);
        this.after = PgInheritedColumns.of(after, before);
    }

    /** Turns one column into another of the same type. */
    @FunctionalInterface
    public interface Changing {
        List<Step> steps(ObjectId id, Column from, Column to);
    }

    /** Whether a new table has the column from elsewhere. */
    public boolean isInherited(ObjectId id) {
        return after.column(id).isPresent();
    }

    /** What a new table says of a column that it has from elsewhere. */
    public List<Step> said(ObjectId id, Column column, Changing changing) {
        return after.column(id)
                .map(inherited -> changing.steps(id, inherited, column))
                .orElse(List.of());
    }

    /**
     * Instead of adding a column.
     *
     * @return empty if the column is to be added
     */
    public Optional<List<Step>> create(ObjectId id, Column column, Changing changing) {
        // a column that the parent gives up stays where the child goes on with it
        return after.column(id)
                .or(() -> before.column(id))
                .map(inherited -> withChildren(id, changing.steps(id, inherited, column), changing));
    }

    /** What follows a new column: children that had it by themselves say of it what the model says now. */
    public List<Step> created(ObjectId id, Changing changing) {
        List<Step> steps = new ArrayList<>();
        for (QualifiedName child : after.childrenOf(id.tableName())) {
            ObjectId there = ObjectId.column(child, id.name());
            Optional<Column> was = before.ownColumn(child, id.name());
            if (was.isPresent() && after.ownColumn(child, id.name()).isEmpty()) {
                after.column(there).ifPresent(is -> steps.addAll(changing.steps(there, was.get(), is)));
            }
        }
        return steps;
    }

    /**
     * Instead of dropping a column.
     *
     * @return empty if the column is to be dropped
     */
    public Optional<List<Step>> drop(ObjectId id, Column column, Changing changing) {
        Optional<Column> was = before.column(id);
        if (was.isEmpty()) {
            return after.column(id).map(inheritedNow -> List.of());
        }
        return Optional.of(
                after.column(id).isPresent() || after.isTyped(id.tableName())
                        ? withChildren(id, changing.steps(id, column, was.get()), changing)
                        : List.of());
    }

    /** Whether children go on with a column that their parent drops. */
    public boolean isKeptByChildren(ObjectId id) {
        return after.childrenOf(id.tableName()).stream()
                .anyMatch(child -> after.ownColumn(child, id.name()).isPresent()
                        && after.column(ObjectId.column(child, id.name())).isEmpty());
    }

    /** Whether a column is inherited on both sides, and the parent's own change says it all but for the comment. */
    public boolean isChangedByItsParent(ObjectId id) {
        Optional<Column> was = before.column(id);
        return was.isPresent() && after.column(id).isPresent() && !was.equals(after.column(id));
    }

    /** A comment is not inherited, and so need not be said again. */
    private static Column commented(Column column, Optional<String> comment) {
        return column.withComment(comment);
    }

    /** The steps that change a column, followed by what children say for themselves, where that is touched. */
    public List<Step> altered(ObjectId id, Column from, Column to, Changing changing) {
        List<Step> steps = changing.steps(id, from, to);
        boolean onlyTheComment = commented(from, to.comment()).equals(to);
        return onlyTheComment ? steps : withChildren(id, steps, changing);
    }

    /** The steps that change a column, followed by what children say for themselves. */
    private List<Step> withChildren(ObjectId id, List<Step> steps, Changing changing) {
        List<Step> all = new ArrayList<>(steps);
        for (QualifiedName child : after.childrenOf(id.tableName())) {
            ObjectId there = ObjectId.column(child, id.name());
            Optional<Column> says = after.ownColumn(child, id.name());
            Optional<Column> inherited = after.column(there);
            boolean isThere = before.column(there).isPresent();
            List<Step> said = says.isPresent() && inherited.isPresent() && isThere
                    ? changing.steps(
                            there, commented(inherited.get(), says.get().comment()), says.get())
                    : List.of();
            all.addAll(withChildren(there, said, changing));
        }
        return all;
    }
}
