package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Brought;
import io.nestflux.table.CommentText;
import io.nestflux.table.TextCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A domain: a type with a default and conditions of its own. Columns bring theirs along:
 *
 * <pre>{@code
 * static final PgDomain<String> EMAIL = PgDomain.of("email", "varchar(255)", String.class)
 *         .check("email_form", "VALUE ~ '^[^@]+@[^@]+$'");
 *
 * final Column<String> email = domain("email", EMAIL).notNull();
 * }</pre>
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgDomain<T> extends PgNamedType<PgDomain<T>> {

    private final Function<String, String> type;
    private final PgCodec<T> codec;
    private final Optional<PgUserType> base;
    private final List<Check> checks = new ArrayList<>();
    private boolean nullable = true;
    private Options options = Options.NONE;
    private Optional<String> defaultValue = Optional.empty();
    private Optional<Function<String, String>> collation = Optional.empty();
    private Optional<PgCollation> brought = Optional.empty();

    private PgDomain(String name, Function<String, String> type, PgCodec<T> codec, Optional<PgUserType> base) {
        super(name);
        this.type = type;
        this.codec = codec;
        this.base = base;
    }

    /**
     * A domain over a type of the server. A value is written as its {@link Object#toString()}, quoted.
     *
     * @param sqlType the type as SQL
     * @param javaType the Java type of its values
     */
    public static <T> PgDomain<T> of(String name, String sqlType, Class<T> javaType) {
        return of(name, sqlType, javaType, String::valueOf);
    }

    /**
     * A domain over a type of the server.
     *
     * @param sqlType the type as SQL
     * @param javaType the Java type of its values
     * @param text writes a value as PostgreSQL reads it from text
     */
    public static <T> PgDomain<T> of(String name, String sqlType, Class<T> javaType, Function<T, String> text) {
        return new PgDomain<>(
                name,
                schema -> sqlType,
                PgCodec.written(javaType, value -> text.apply(javaType.cast(value))),
                Optional.empty());
    }

    /**
     * A domain over a type of the server.
     *
     * @param sqlType the type as SQL
     * @param codec writes a value as PostgreSQL reads it from text, and reads what it prints
     */
    public static <T> PgDomain<T> of(String name, String sqlType, TextCodec<T> codec) {
        return new PgDomain<>(name, schema -> sqlType, PgCodec.of(codec), Optional.empty());
    }

    /** A domain over an enum type. */
    public static <T> PgDomain<T> of(String name, PgEnum<T> type) {
        return new PgDomain<>(name, type::sql, type.codec(), Optional.of(type));
    }

    /** A domain over another domain. */
    public static <T> PgDomain<T> of(String name, PgDomain<T> type) {
        return new PgDomain<>(name, type::sql, type.codec, Optional.of(type));
    }

    /** NULL is no value of it. */
    public PgDomain<T> notNull() {
        nullable = false;
        return this;
    }

    /** NULL is no value of it, with a name for the constraint. PostgreSQL 17 and later. */
    public PgDomain<T> notNull(String constraintName) {
        options = options.with(PgOption.NOT_NULL_NAME, constraintName);
        return notNull();
    }

    /** NULL is no value of it, with a comment on the constraint. PostgreSQL 17 and later. */
    public PgDomain<T> notNull(String constraintName, String text) {
        options = CommentText.of(text)
                .map(comment -> options.with(PgOption.NOT_NULL_COMMENT, comment))
                .orElse(options);
        return notNull(constraintName);
    }

    /** The default of its columns. */
    public PgDomain<T> defaultValue(T value) {
        return defaultExpression(PgText.quoted(codec.text(value)));
    }

    /** The default of its columns, as SQL. */
    public PgDomain<T> defaultExpression(String sql) {
        defaultValue = Optional.of(sql);
        return this;
    }

    /** A condition on {@code VALUE}, named as PostgreSQL would. */
    public PgDomain<T> check(String expression) {
        String free = PgObjectName.of(name, "", "check");
        for (int number = 1; isTaken(free); number++) {
            free = PgObjectName.of(name, "", "check" + number);
        }
        return check(free, expression);
    }

    private boolean isTaken(String constraint) {
        return checks.stream().anyMatch(check -> check.name().equals(constraint));
    }

    /** A condition on {@code VALUE}. */
    public PgDomain<T> check(String constraintName, String expression) {
        checks.add(new Check(constraintName, expression, Optional.empty(), Options.NONE));
        return this;
    }

    /** A condition on {@code VALUE} with a comment that the server keeps. */
    public PgDomain<T> check(String constraintName, String expression, String text) {
        checks.add(new Check(constraintName, expression, CommentText.of(text), Options.NONE));
        return this;
    }

    /** How its values are sorted and compared: {@code collation("C")}. */
    public PgDomain<T> collation(String chosen) {
        collation = Optional.of(schema -> PgNames.quote(chosen));
        return this;
    }

    /** How its values are sorted and compared, by a collation of another schema than the server's own. */
    public PgDomain<T> collation(String schema, String chosen) {
        collation = Optional.of(home -> PgNames.quote(new QualifiedName(schema, chosen)));
        return this;
    }

    /** How its values are sorted and compared, by a collation that it brings along. */
    public PgDomain<T> collation(PgCollation chosen) {
        collation = Optional.of(chosen::sql);
        brought = Optional.of(chosen);
        return this;
    }

    @Override
    Domain object(String tableSchema) {
        String home = nameIn(tableSchema).schema();
        return new Domain(
                name,
                type.apply(home),
                nullable,
                defaultValue,
                checks,
                comment,
                collation
                        .map(sql -> options.with(PgOption.COLLATION, sql.apply(home)))
                        .orElse(options));
    }

    @Override
    List<Brought> parts(String home) {
        return Stream.concat(
                        brought.map(collated -> collated.brought(home)).stream(),
                        base.stream().flatMap(under -> under.brings(home).stream()))
                .toList();
    }

    PgType<T> columnType(String tableSchema) {
        return PgType.quoted(sql(tableSchema), codec);
    }
}
