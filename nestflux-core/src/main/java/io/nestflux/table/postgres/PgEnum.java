package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.CodecHooks;
import io.nestflux.table.CodecSource;
import io.nestflux.table.CommentText;
import io.nestflux.table.Labelled;
import io.nestflux.table.Labels;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An enum type of PostgreSQL. Columns bring theirs along; a constant is needed only to say more than the Java enum
 * says:
 *
 * <pre>{@code
 * static final PgEnum<Role> ROLE = PgEnum.of(Role.class).schema("identity").name("user_role");
 *
 * final Column<Role> role = enumeration("role", ROLE).notNull();
 * }</pre>
 *
 * Instances are values: each method returns another one.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgEnum<T> extends PgUserType {

    private static final Function<Enum<?>, String> PLAIN = Labelled::of;

    private final Optional<String> schema;
    private final String name;
    private final Class<?> type;
    private final List<T> values;
    private final Function<? super T, String> label;
    private final Optional<String> comment;
    private final Map<String, T> renamedValues;
    private final Function<String, Optional<QualifiedName>> oldName;

    private PgEnum(
            Optional<String> schema,
            String name,
            Class<?> type,
            List<T> values,
            Function<? super T, String> label,
            Optional<String> comment,
            Map<String, T> renamedValues,
            Function<String, Optional<QualifiedName>> oldName) {
        this.schema = schema;
        this.name = name;
        this.type = type;
        this.values = values;
        this.label = label;
        this.comment = comment;
        this.renamedValues = renamedValues;
        this.oldName = oldName;
    }

    /**
     * The type of a Java enum: named after the class ({@code UserRole} is {@code user_role}), in the schema of the
     * table that uses it, with the constants' names in lower case as labels unless the enum is {@link Labelled}.
     */
    public static <E extends Enum<E>> PgEnum<E> of(Class<E> type) {
        String snake = type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
        return new PgEnum<>(
                Optional.empty(),
                snake,
                type,
                List.of(type.getEnumConstants()),
                PLAIN,
                Optional.empty(),
                Map.of(),
                home -> Optional.empty());
    }

    /** A type without a Java enum: its values are strings. */
    public static PgEnum<String> of(String name, String... labels) {
        return new PgEnum<>(
                Optional.empty(),
                name,
                String.class,
                List.of(labels),
                Function.identity(),
                Optional.empty(),
                Map.of(),
                home -> Optional.empty());
    }

    /** The schema that it is in, whichever tables use it. */
    public PgEnum<T> schema(String chosen) {
        return new PgEnum<>(Optional.of(chosen), name, type, values, label, comment, renamedValues, oldName);
    }

    /** Its name. */
    public PgEnum<T> name(String chosen) {
        return new PgEnum<>(schema, chosen, type, values, label, comment, renamedValues, oldName);
    }

    /** Its labels: {@code labels(Role::name)}. */
    public PgEnum<T> labels(Function<? super T, String> chosen) {
        return new PgEnum<>(schema, name, type, values, chosen, comment, renamedValues, oldName);
    }

    /** A comment that the server keeps. */
    public PgEnum<T> comment(String text) {
        return new PgEnum<>(schema, name, type, values, label, CommentText.of(text), renamedValues, oldName);
    }

    /** What the type was called before: columns keep their values. */
    public PgEnum<T> renamedFrom(String old) {
        return new PgEnum<>(
                schema,
                name,
                type,
                values,
                label,
                comment,
                renamedValues,
                home -> Optional.of(new QualifiedName(home, old)));
    }

    /** What the type was called before, in another schema. */
    public PgEnum<T> renamedFrom(QualifiedName old) {
        return new PgEnum<>(schema, name, type, values, label, comment, renamedValues, home -> Optional.of(old));
    }

    /** A value had another label before: rows keep it under its new one. */
    public PgEnum<T> renamedValue(String oldLabel, T value) {
        Map<String, T> renamed = new TreeMap<>(renamedValues);
        renamed.put(oldLabel, value);
        return new PgEnum<>(schema, name, type, values, label, comment, Collections.unmodifiableMap(renamed), oldName);
    }

    @Override
    QualifiedName nameIn(String tableSchema) {
        return new QualifiedName(schema.orElse(tableSchema), name);
    }

    EnumType type() {
        return new EnumType(name, values.stream().map(label).toList(), comment);
    }

    @Override
    EnumType object(String tableSchema) {
        return type();
    }

    @Override
    Optional<QualifiedName> oldName(String home) {
        return oldName.apply(home);
    }

    String label(T value) {
        return label.apply(value);
    }

    @Override
    Map<String, String> newLabels() {
        return renamedValues.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        renamed -> label.apply(renamed.getValue()),
                        (first, second) -> first,
                        TreeMap::new));
    }

    PgCodec<T> codec() {
        return PgCodec.labels(type, new Labels<>(values, label), source());
    }

    /** Labels that a function gives are known to nobody else. */
    private CodecSource source() {
        if (type == String.class) {
            return CodecHooks.source(PgCodec.TEXT);
        }
        return label == PLAIN ? CodecSource.ofClass(PgCodec.class, "labels", type) : CodecSource.NONE;
    }

    PgType<T> columnType(String tableSchema) {
        return PgType.quoted(sql(tableSchema), codec());
    }

    @Override
    public String toString() {
        return name + Arrays.toString(type().values().toArray());
    }
}
