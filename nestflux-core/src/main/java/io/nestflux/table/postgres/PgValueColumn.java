package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.ColumnHooks;
import io.nestflux.table.GeneratedClause;

/**
 * A column whose value the user or an expression gives.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgValueColumn<T, B extends PgValueColumn<T, B>> extends PgColumn<T, B> {

    private final PgType<T> written;

    PgValueColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
        this.written = type;
    }

    PgValueColumn(PgColumn<?, ?> same, PgType<T> type) {
        super(same, type);
        this.written = type;
    }

    /** The value of a row that says nothing. */
    public B defaultValue(T value) {
        ColumnHooks.literalDefault(this, value);
        return self();
    }

    /** The value of a row that says nothing, as SQL: {@code defaultExpression("gen_random_uuid()")}. */
    public B defaultExpression(String sql) {
        ColumnHooks.expressionDefault(this, sql);
        return self();
    }

    /** Computed from other columns: {@code generatedAs("price * quantity").stored()}. */
    public GeneratedClause<B> generatedAs(String expression) {
        return new GeneratedClause<>(expression, generated -> {
            ColumnHooks.generated(this, generated);
            return self();
        });
    }

    /** An array of this type; once more for each dimension. Comes directly after the type. */
    public PgArrayColumn<T> array() {
        return new PgArrayColumn<>(this, written.array());
    }
}
