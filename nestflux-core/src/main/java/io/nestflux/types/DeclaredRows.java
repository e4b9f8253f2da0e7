package io.nestflux.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.names.JavaWords;
import io.nestflux.pull.names.TakenNames;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.CodecHooks;
import io.nestflux.table.CodecSource;
import io.nestflux.table.Column;
import io.nestflux.table.TableDefinition;
import io.nestflux.table.TableHooks;
import io.nestflux.table.mysql.MySqlCodec;
import io.nestflux.types.Component.Giving;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the table classes say of their rows. No server is asked. */
final class DeclaredRows {

    /** Methods that every object has: a record has no component of such a name (JLS 8.10.1). */
    private static final Set<String> OF_OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Catalog model;
    private final RowDialect dialect;
    private final Map<String, Domain> domains = new HashMap<>();

    DeclaredRows(Catalog model) {
        this.model = model;
        this.dialect = RowDialect.of(model.dialect());
        model.schemas()
                .forEach(schema -> schema.objects(Domain.class)
                        .forEach(domain ->
                                domains.put(PgNames.quote(new QualifiedName(schema.name(), domain.name())), domain)));
    }

    /** The record for the rows of a table. */
    RowClass of(TableDefinition table, String packageName, String name) {
        TakenNames names = TakenNames.exact();
        List<Component> components = new ArrayList<>();
        for (Column<?> column : TableHooks.columns(table)) {
            Component component = component(column);
            components.add(component.named(names.take(component.name())));
        }
        return new RowClass(
                packageName,
                name,
                table.qualifiedName().toString(),
                dialect.sql(table.qualifiedName()),
                components,
                key(table, components),
                Optional.of(dialect.emptyValues()),
                Optional.empty());
    }

    /** A component's name where the source has a field for the column, and where only the database has a name. */
    static String componentName(String column, Optional<Field> field) {
        String own = field.map(Field::getName).orElseGet(() -> JavaWords.camel(column));
        return OF_OBJECTS.contains(own) ? own + "_" : own;
    }

    private Component component(Column<?> column) {
        io.nestflux.catalog.Column described = model.table(column.table().qualifiedName())
                .flatMap(table -> table.column(column.name()))
                .orElseThrow();
        Optional<Domain> domain = Optional.ofNullable(domains.get(described.type()));
        boolean nullable = described.nullable() && domain.map(Domain::nullable).orElse(true);
        Optional<Field> field = TableFields.of(column);
        boolean shape = column.codec() == MySqlCodec.SHAPE;
        return new Component(
                componentName(column.name(), field),
                column.name(),
                dialect.sql(column.name()),
                column.codec().javaType(),
                codec(column, field),
                nullable,
                giving(described, nullable, domain.flatMap(Domain::defaultValue).isPresent()),
                shape ? Optional.of("ST_AsText(%s)") : Optional.empty(),
                shape
                        ? "ST_GeomFromText(?, "
                                + described.options().get(MySqlOption.SRID).orElse(0L) + ")"
                        : "?");
    }

    private static Giving giving(io.nestflux.catalog.Column column, boolean nullable, boolean ofDomain) {
        boolean always = column.identity()
                .filter(identity -> identity.mode() == Identity.Mode.ALWAYS)
                .isPresent();
        if (always || column.generated().isPresent()) {
            return Giving.NEVER;
        }
        if (column.identity().isPresent() || column.defaultValue().isPresent() || ofDomain) {
            return Giving.DEFAULTED;
        }
        return nullable ? Giving.OPTIONAL : Giving.REQUIRED;
    }

    /** What only the table class knows is asked of its column. */
    private static CodecSource codec(Column<?> column, Optional<Field> field) {
        CodecSource own = CodecHooks.source(column.codec());
        Optional<Field> constant = TableFields.constant(column.table());
        return names -> {
            Optional<String> known = own.in(names);
            return known.isPresent() || field.isEmpty() || constant.isEmpty()
                    ? known
                    : reference(constant.get(), field.get(), names);
        };
    }

    private static Optional<String> reference(Field constant, Field field, Function<Class<?>, String> names) {
        boolean closed = Modifier.isPrivate(constant.getModifiers()) || Modifier.isPrivate(field.getModifiers());
        return closed
                ? Optional.empty()
                : Optional.of(names.apply(constant.getDeclaringClass()) + "." + constant.getName() + "."
                        + field.getName() + ".codec()");
    }

    /** MySQL tells of an inserted row only what it numbered; PostgreSQL any column, but one key is asked for. */
    private Optional<Component> key(TableDefinition table, List<Component> components) {
        Table described = model.table(table.qualifiedName()).orElseThrow();
        List<Component> numbered = components.stream()
                .filter(component -> described
                        .column(component.column())
                        .flatMap(io.nestflux.catalog.Column::identity)
                        .isPresent())
                .toList();
        if (numbered.size() == 1) {
            return Optional.of(numbered.get(0));
        }
        List<String> primary = described.primaryKey().stream()
                .flatMap(key -> key.parts().stream())
                .filter(part -> !part.expression())
                .map(IndexPart::text)
                .toList();
        return components.stream()
                .filter(component -> dialect.tellsAnyColumn() && primary.equals(List.of(component.column())))
                .filter(component -> component.giving() == Giving.DEFAULTED)
                .findFirst();
    }
}
