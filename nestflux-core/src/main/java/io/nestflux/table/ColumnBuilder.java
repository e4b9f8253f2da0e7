package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.SequenceOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every column of every dialect can say of itself. A new one registers itself with its table; what only some types
 * can say is on the dialects' own builders, so that it does not compile on the others.
 *
 * @param <T> the Java type of the column's values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class ColumnBuilder<T, B extends ColumnBuilder<T, B>> implements Column<T>, IndexTerm {

    private final ColumnSpec spec;
    private final Literal<T> literal;
    private final Codec<T> codec;

    /** A new column, registered with its table. */
    protected ColumnBuilder(TableDefinition table, String name, String type, Literal<T> literal, Codec<T> codec) {
        this.spec = new ColumnSpec(
                table, Objects.requireNonNull(name, "a column needs a name"), type, literal, codec.javaType());
        this.literal = literal;
        this.codec = codec;
        spec.column = this;
        table.add(spec);
    }

    /** The same column, of another type. */
    protected ColumnBuilder(ColumnBuilder<?, ?> same, String type, Literal<T> literal, Codec<T> codec) {
        this.spec = same.spec;
        this.literal = literal;
        this.codec = codec;
        spec.column = this;
        if (spec.defaultValue.isPresent()) {
            spec.table.mistake(
                    spec,
                    "array() changes the type after the default was given",
                    "write array() directly after the column type, before defaultValue(...)");
        }
        spec.becomes(type, literal, codec.javaType());
    }

    /** No NULL in this column. */
    public B notNull() {
        spec.nullable = false;
        return self();
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        spec.comment = CommentText.of(text);
        return self();
    }

    /** The column was called otherwise before: it is renamed, with all it holds. */
    public B renamedFrom(String oldName) {
        spec.renamedFrom = Optional.of(oldName);
        return self();
    }

    /**
     * No longer used, but not dropped yet: releases of the application that know the column go on. New rows need not
     * give it: it may be NULL, or gets a default where the server would write the table anew for that; no check looks
     * at it. It is dropped when the class does not have it any more.
     */
    public B retired() {
        spec.retired = true;
        return self();
    }

    /**
     * What rows that are there get when the column is added, or may no longer be NULL: an SQL expression over the
     * table's columns, such as {@code lower(title)}. New rows do not get it: that is what a default is for. It may stay
     * here afterwards, and then does nothing.
     */
    public B backfill(String expression) {
        spec.backfill = Optional.of(Objects.requireNonNull(expression, "a backfill needs an expression"));
        return self();
    }

    /**
     * What each value becomes when the type changes: an SQL expression over the table's columns as they were, such as
     * {@code nullif(price, '')::numeric}. Without it the server converts by itself, where it can. Take it out when
     * every database has made the change: another change of type would use it, too.
     */
    public B using(String expression) {
        spec.using = Optional.of(Objects.requireNonNull(expression, "using needs an expression"));
        return self();
    }

    /** The same, and what each value becomes again on the way back. */
    public B using(String expression, String back) {
        spec.usingBack = Optional.of(Objects.requireNonNull(back, "using needs an expression"));
        return using(expression);
    }

    @Override
    public final String name() {
        return spec.name;
    }

    @Override
    public final TableDefinition table() {
        return spec.table;
    }

    @Override
    public final Codec<T> codec() {
        return codec;
    }

    @Override
    public final IndexPart part() {
        return IndexPart.column(name());
    }

    @Override
    public final Optional<Column<?>> column() {
        return Optional.of(this);
    }

    /** This builder, by its own type. */
    @SuppressWarnings("unchecked")
    protected final B self() {
        return (B) this;
    }

    final ColumnSpec spec() {
        return spec;
    }

    /** The type as SQL. */
    final String type() {
        return spec.type;
    }

    /** Another type, or the same with more words. */
    final void type(String sql) {
        spec.type = sql;
    }

    /** Something is wrong with this column; it is told together with all that is wrong with the schema. */
    final void mistake(String problem, String hint) {
        spec.table.mistake(spec, problem, hint);
    }

    /** The default from a Java value. */
    final void literalDefault(T value) {
        try {
            expressionDefault(literal.sql(Objects.requireNonNull(value, "null")));
        } catch (IllegalArgumentException unwritable) {
            spec.table.mistake(
                    spec,
                    "its default " + value + " cannot be written as SQL: " + unwritable.getMessage(),
                    "use a value that the server has, or write it as defaultExpression(\"...\")");
        }
    }

    /** The default as ready SQL. */
    final void expressionDefault(String sql) {
        spec.defaultValue = Optional.of(sql);
    }

    /** The server numbers the column. */
    final void numbering(Identity.Mode mode, Optional<String> sequence, SequenceOptions options) {
        spec.numbering = Optional.of(new ColumnSpec.Numbering(mode, sequence, options));
        spec.nullable = false;
    }

    /** The server computes the column. */
    final void generated(Generated generated) {
        spec.generated = Optional.of(generated);
    }

    /** Sets an option of the catalog. */
    final <T> void option(Option<T> option, T value) {
        spec.options = spec.options.with(option, value);
    }

    /** The column brings types or collations along. */
    final void brings(List<Brought> objects) {
        spec.brought.addAll(objects);
    }

    /** As messages name it: {@code shop.city.name}. */
    @Override
    public final String toString() {
        return spec.table.name + "." + spec.name;
    }
}
