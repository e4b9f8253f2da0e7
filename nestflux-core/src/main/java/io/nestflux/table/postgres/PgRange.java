package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Brought;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A range type, with the multirange type that comes with it. Columns bring theirs along:
 *
 * <pre>{@code
 * static final PgRange<Double> FLOATS = PgRange.of("floatrange", "float8", Double.class).subtypeDiff("float8mi");
 *
 * final Column<Range<Double>> span = range("span", FLOATS);
 * }</pre>
 *
 * @param <T> the Java type of its bounds
 */
@Api(Api.Use.CALL)
public final class PgRange<T> extends PgNamedType<PgRange<T>> {

    private final Function<String, String> subtype;
    private final PgCodec<T> bound;
    private final Optional<PgUserType> ownSubtype;
    private Options options = Options.NONE;
    private Optional<PgCollation> collation = Optional.empty();
    private Optional<String> multirange = Optional.empty();

    private PgRange(String name, Function<String, String> subtype, PgCodec<T> bound, Optional<PgUserType> ownSubtype) {
        super(name);
        this.subtype = subtype;
        this.bound = bound;
        this.ownSubtype = ownSubtype;
    }

    /**
     * Ranges over a type of the server. A bound is written as its {@link Object#toString()}.
     *
     * @param subtype the type of the bounds as SQL
     * @param javaType the Java type of the bounds
     */
    public static <T> PgRange<T> of(String name, String subtype, Class<T> javaType) {
        return new PgRange<>(
                name,
                schema -> subtype,
                PgCodec.written(javaType, value -> String.valueOf(javaType.cast(value))),
                Optional.empty());
    }

    /** Ranges over an enum type. */
    public static <T> PgRange<T> of(String name, PgEnum<T> subtype) {
        return new PgRange<>(name, subtype::sql, subtype.codec(), Optional.of(subtype));
    }

    /** Another operator class than the default of its bounds' type, as SQL. */
    public PgRange<T> opclass(String sql) {
        options = options.with(PgOption.OPCLASS, sql);
        return this;
    }

    /** How its bounds are sorted: {@code collation("C")}. */
    public PgRange<T> collation(String chosen) {
        options = options.with(PgOption.COLLATION, PgNames.quote(chosen));
        return this;
    }

    /** How its bounds are sorted, by a collation of another schema than the server's own. */
    public PgRange<T> collation(String schema, String chosen) {
        options = options.with(PgOption.COLLATION, PgNames.quote(new QualifiedName(schema, chosen)));
        return this;
    }

    /** How its bounds are sorted, by a collation that it brings along. */
    public PgRange<T> collation(PgCollation chosen) {
        collation = Optional.of(chosen);
        return this;
    }

    /** The function that tells how far two bounds are apart, as SQL: {@code subtypeDiff("float8mi")}. */
    public PgRange<T> subtypeDiff(String function) {
        options = options.with(PgOption.SUBTYPE_DIFF, function);
        return this;
    }

    /** The name of its multirange type, instead of PostgreSQL's own. */
    public PgRange<T> multirange(String typeName) {
        multirange = Optional.of(typeName);
        return this;
    }

    /** A comment on its multirange type. */
    public PgRange<T> multirangeComment(String text) {
        options = options.with(PgOption.MULTIRANGE_COMMENT, text);
        return this;
    }

    private String multirangeSql(String tableSchema) {
        return PgNames.quote(new QualifiedName(
                nameIn(tableSchema).schema(), multirange.orElseGet(() -> PgObjectName.multirange(name))));
    }

    @Override
    RangeType object(String tableSchema) {
        String home = nameIn(tableSchema).schema();
        Options all = options.with(PgOption.MULTIRANGE, multirangeSql(tableSchema));
        return new RangeType(
                name,
                subtype.apply(home),
                comment,
                collation
                        .map(own -> all.with(PgOption.COLLATION, own.sql(home)))
                        .orElse(all));
    }

    @Override
    List<Brought> parts(String home) {
        return Stream.concat(
                        collation.map(own -> own.brought(home)).stream(),
                        ownSubtype.stream().flatMap(own -> own.brings(home).stream()))
                .toList();
    }

    PgType<Range<T>> columnType(String tableSchema) {
        return PgType.quoted(sql(tableSchema), bound.range());
    }

    PgType<List<Range<T>>> multirangeColumnType(String tableSchema) {
        return PgType.quoted(multirangeSql(tableSchema), bound.multirange());
    }
}
