package io.nestflux.table;

import io.nestflux.Api;
import java.util.List;
import java.util.function.Supplier;

/**
 * The open end of {@code foreignKey("...")}: first the columns, then as many columns of the same Java types to refer
 * to.
 *
 * <pre>{@code
 * foreignKey("line_order_fkey").columns(orderId, orderYear)
 *         .references(() -> ORDER.id, () -> ORDER.year)
 *         .onDelete(CASCADE);
 * }</pre>
 *
 * @param <F> the dialect's foreign key
 */
@Api(Api.Use.CALL)
public final class ForeignKeyStart<F extends ForeignKeyBuilder<F>> {

    private final F key;

    /** For the dialects' table classes. */
    public ForeignKeyStart(F key) {
        this.key = key;
    }

    /** One column. */
    public <A> Of1<A, F> columns(Column<A> first) {
        return other -> key.between(List.of(first), List.of(other));
    }

    /** Two columns. */
    public <A, B> Of2<A, B, F> columns(Column<A> first, Column<B> second) {
        return (one, two) -> key.between(List.of(first, second), List.of(one, two));
    }

    /** Three columns. */
    public <A, B, C> Of3<A, B, C, F> columns(Column<A> first, Column<B> second, Column<C> third) {
        return (one, two, three) -> key.between(List.of(first, second, third), List.of(one, two, three));
    }

    /** Four columns. */
    public <A, B, C, D> Of4<A, B, C, D, F> columns(
            Column<A> first, Column<B> second, Column<C> third, Column<D> fourth) {
        return (one, two, three, four) ->
                key.between(List.of(first, second, third, fourth), List.of(one, two, three, four));
    }

    /** Any number of columns, whose types are compared only when the schema is complete. */
    public OfMany<F> columns(List<? extends Column<?>> columns) {
        return others -> key.between(List.copyOf(columns), List.<Supplier<? extends Column<?>>>copyOf(others));
    }

    /** One column that waits for the one to refer to. */
    @FunctionalInterface
    public interface Of1<A, F> {
        F references(Supplier<? extends Column<A>> first);
    }

    /** Two columns that wait for those to refer to. */
    @FunctionalInterface
    public interface Of2<A, B, F> {
        F references(Supplier<? extends Column<A>> first, Supplier<? extends Column<B>> second);
    }

    /** Three columns that wait for those to refer to. */
    @FunctionalInterface
    public interface Of3<A, B, C, F> {
        F references(
                Supplier<? extends Column<A>> first,
                Supplier<? extends Column<B>> second,
                Supplier<? extends Column<C>> third);
    }

    /** Four columns that wait for those to refer to. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, F> {
        F references(
                Supplier<? extends Column<A>> first,
                Supplier<? extends Column<B>> second,
                Supplier<? extends Column<C>> third,
                Supplier<? extends Column<D>> fourth);
    }

    /** Columns that wait for those to refer to. */
    @FunctionalInterface
    public interface OfMany<F> {
        F references(List<? extends Supplier<? extends Column<?>>> columns);
    }
}
