package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.ColumnBuilder;
import io.nestflux.table.ColumnHooks;
import io.nestflux.table.GeneratedClause;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every column of MySQL can say of itself.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class MySqlColumn<T, B extends MySqlColumn<T, B>> extends ColumnBuilder<T, B>
        implements MySqlTable.Column<T> {

    private final MySqlTable owner;

    MySqlColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type.sql(), type.literal(), type.codec());
        this.owner = table;
    }

    /** The value of a row that says nothing. */
    public B defaultValue(T value) {
        ColumnHooks.literalDefault(this, value);
        return self();
    }

    /** The value of a row that says nothing, as SQL: {@code defaultExpression("uuid()")}. */
    public B defaultExpression(String sql) {
        ColumnHooks.expressionDefault(this, MySqlText.expressionDefault(sql));
        return self();
    }

    /**
     * The value of a row that says nothing, as a literal of SQL where Java has no such value:
     * {@code defaultLiteral("'0000-00-00'")}.
     */
    public B defaultLiteral(String sql) {
        ColumnHooks.expressionDefault(this, sql);
        return self();
    }

    /** Computed from other columns: {@code generatedAs("price * quantity").virtual()}. */
    public GeneratedClause<B> generatedAs(String expression) {
        return new GeneratedClause<>(expression, generated -> {
            ColumnHooks.generated(this, generated);
            return self();
        });
    }

    /** Only a query that names it sees it. */
    public B invisible() {
        ColumnHooks.option(this, MySqlOption.INVISIBLE, true);
        return self();
    }

    /** A table with system versioning does not remember what was in this column (MariaDB). */
    public B withoutSystemVersioning() {
        ColumnHooks.option(this, MySqlOption.UNVERSIONED, true);
        return self();
    }

    /** The table's primary key is this column. */
    public B primaryKey() {
        owner.primaryKey(this);
        return self();
    }

    /** No value twice: a unique index, named after the column. */
    public B unique() {
        owner.unique().on(this);
        return self();
    }

    /** No value twice: a unique index with a name of its own. */
    public B unique(String indexName) {
        owner.unique(indexName).on(this);
        return self();
    }

    /** A foreign key to a column of the same Java type. */
    public B references(Supplier<? extends MySqlTable.Column<T>> target) {
        owner.foreignKey().columns(this).references(target);
        return self();
    }

    /** A foreign key with more to say: {@code references(() -> USER.id, fk -> fk.onDelete(CASCADE))}. */
    public B references(Supplier<? extends MySqlTable.Column<T>> target, Consumer<MySqlForeignKey> details) {
        details.accept(owner.foreignKey().columns(this).references(target));
        return self();
    }

    /** A check that is part of the column and has no name, as only MariaDB knows it. */
    public B columnCheck(String expression) {
        ColumnHooks.option(this, MySqlOption.CHECK, expression);
        return self();
    }

    /** A check, named after table and column. */
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
