package io.nestflux.table;

import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a column so far. It outlives the builder, since {@code array()} goes on with another one. */
final class ColumnSpec {

    /** How the server numbers the column. */
    record Numbering(Identity.Mode mode, Optional<String> sequence, SequenceOptions options) {}

    final TableDefinition table;
    final String name;
    /** The builder that was used last, which knows the Java type. */
    @Nullable
    Column<?> column;

    String type;
    boolean nullable = true;
    boolean retired;
    Optional<String> defaultValue = Optional.empty();
    Optional<Numbering> numbering = Optional.empty();
    Optional<Generated> generated = Optional.empty();
    Optional<String> comment = Optional.empty();
    Optional<String> renamedFrom = Optional.empty();
    Optional<String> backfill = Optional.empty();
    Optional<String> using = Optional.empty();
    Optional<String> usingBack = Optional.empty();
    final List<Brought> brought = new ArrayList<>();
    Options options = Options.NONE;
    private Literal<?> literal;
    private JavaType javaType;

    ColumnSpec(TableDefinition table, String name, String type, Literal<?> literal, JavaType javaType) {
        this.table = table;
        this.name = name;
        this.type = type;
        this.literal = literal;
        this.javaType = javaType;
    }

    /** It goes on as a column of another type. */
    void becomes(String other, Literal<?> otherLiteral, JavaType otherJavaType) {
        this.type = other;
        this.literal = otherLiteral;
        this.javaType = otherJavaType;
    }

    /** The Java type of its values. */
    JavaType javaType() {
        return javaType;
    }

    /**
     * A value as SQL.
     *
     * @throws ClassCastException if it is not of the column's Java type
     * @throws IllegalArgumentException as {@link Literal#sql}
     */
    String literalOf(Object value) {
        return sql(literal, javaType.raw().cast(value));
    }

    @SuppressWarnings("unchecked")
    private static <T> String sql(Literal<T> literal, Object value) {
        return literal.sql((T) value);
    }
}
