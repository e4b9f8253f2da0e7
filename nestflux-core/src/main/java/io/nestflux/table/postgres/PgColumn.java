package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.ColumnBuilder;
import io.nestflux.table.ColumnHooks;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every column of PostgreSQL can say of itself.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgColumn<T, B extends PgColumn<T, B>> extends ColumnBuilder<T, B> implements PgTable.Column<T> {

    private final PgTable owner;

    PgColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type.sql(), type, type.codec());
        this.owner = table;
    }

    PgColumn(PgColumn<?, ?> same, PgType<T> type) {
        super(same, type.sql(), type, type.codec());
        this.owner = same.owner;
    }

    /** No NULL in this column, with a name for the constraint. PostgreSQL 18 and later. */
    public B notNull(String constraintName) {
        ColumnHooks.option(this, PgOption.NOT_NULL_NAME, constraintName);
        return notNull();
    }

    /** No NULL in this column; tables that inherit from this one may have it. PostgreSQL 18 and later. */
    public B notNullNoInherit() {
        ColumnHooks.option(this, PgOption.NOT_NULL_NO_INHERIT, true);
        return notNull();
    }

    /** No new NULL in this column: the rows that are there are not looked at. PostgreSQL 18 and later. */
    public B notNullNotValid() {
        ColumnHooks.option(this, PgOption.NOT_NULL_NOT_VALID, true);
        return notNull();
    }

    /** How many of its values the server looks at for its statistics, from 0 to 10000; usual are 100. */
    public B statistics(int target) {
        ColumnHooks.option(this, PgOption.STATISTICS, (long) target);
        return self();
    }

    /**
     * How many different values it has, where the server guesses wrong. A negative number is a share of the rows:
     * {@code -1} says that all values differ.
     */
    public B nDistinct(double number) {
        ColumnHooks.option(this, PgOption.N_DISTINCT, plain(number));
        return self();
    }

    /** The same for the rows of the table and those of its children or partitions together. */
    public B nDistinctInherited(double number) {
        ColumnHooks.option(this, PgOption.N_DISTINCT_INHERITED, plain(number));
        return self();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The table's primary key is this column. */
    public B primaryKey() {
        owner.primaryKey(this);
        return self();
    }

    /** The table's primary key is this column, with a name of its own. */
    public B primaryKey(String constraintName) {
        owner.primaryKey(this).name(constraintName);
        return self();
    }

    /** No value twice. */
    public B unique() {
        owner.unique().on(this);
        return self();
    }

    /** No value twice, with a name for the constraint. */
    public B unique(String constraintName) {
        owner.unique(constraintName).on(this);
        return self();
    }

    /** No value twice: {@code unique(key -> key.nullsNotDistinct().deferrable())}. */
    public B unique(Consumer<PgUnique> details) {
        details.accept(owner.unique().on(this));
        return self();
    }

    /** A foreign key to a column of the same Java type. */
    public B references(Supplier<? extends PgTable.Column<T>> target) {
        owner.foreignKey().columns(this).references(target);
        return self();
    }

    /** A foreign key with more to say: {@code references(() -> USER.id, fk -> fk.onDelete(CASCADE))}. */
    public B references(Supplier<? extends PgTable.Column<T>> target, Consumer<PgForeignKey> details) {
        details.accept(owner.foreignKey().columns(this).references(target));
        return self();
    }

    /** A check with PostgreSQL's own name for it. */
    public B check(String expression) {
        owner.check(expression);
        return self();
    }

    /** A check. */
    public B check(String constraintName, String expression) {
        owner.check(constraintName, expression);
        return self();
    }
}
