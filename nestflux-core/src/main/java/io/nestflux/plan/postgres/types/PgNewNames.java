package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Collation;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A catalog as it is after types and collations have got other names: the server prints the new ones wherever they are
 * mentioned, in a column's type and default as in a function's signature.
 */
final class PgNewNames {

    private final Map<ObjectId, QualifiedName> objects;
    private final Map<QualifiedName, String> texts = new LinkedHashMap<>();

    /**
     * @param objects new names of types and collations
     * @param multiranges new names of multirange types, which are no objects of their own
     */
    PgNewNames(Map<ObjectId, QualifiedName> objects, Map<QualifiedName, QualifiedName> multiranges) {
        this.objects = objects;
        objects.forEach((id, name) -> addText(id.qualifiedName(), name));
        multiranges.forEach(this::addText);
    }

    private void addText(QualifiedName old, QualifiedName changed) {
        texts.put(old, PgTypeNames.printed(changed));
    }

    /** The catalog after the renames. */
    Catalog in(Catalog catalog) {
        return catalog.withSchemas(catalog.schemas().stream().map(this::in).toList())
                .withDependencies(catalog.dependencies().stream()
                        .map(dependency -> new Dependency(in(dependency.user()), in(dependency.used())))
                        .collect(Collectors.toUnmodifiableSet()))
                .withChildTables((name, table) -> in(table));
    }

    private Schema in(Schema schema) {
        return schema.withObjects(schema.objects().stream()
                        .map(object ->
                                in(ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name())), object))
                        .toList())
                .withTables(schema.tables().stream().map(this::in).toList());
    }

    private Table in(Table table) {
        return table.withColumns(table.columns().stream().map(this::in).toList());
    }

    ObjectId in(ObjectId id) {
        QualifiedName name = objects.get(id);
        if (name != null) {
            return ObjectId.of(id.kind(), name);
        }
        return id.kind().isRoutine() ? new ObjectId(id.kind(), id.schema(), id.table(), in(id.name())) : id;
    }

    private Column in(Column column) {
        Options options = column.options();
        return column.withType(in(column.type()))
                .withDefaultValue(in(column.defaultValue()))
                .withGenerated(column.generated()
                        .map(generated -> new Generated(in(generated.expression()), generated.stored())))
                .withOptions(in(options));
    }

    /** The object under its new name, and with the new names of what it mentions. */
    SchemaObject in(ObjectId id, SchemaObject object) {
        String name = in(id).name();
        if (object instanceof EnumType type) {
            return type.withName(name);
        } else if (object instanceof Domain domain) {
            return domain.withName(name)
                    .withType(in(domain.type()))
                    .withDefaultValue(in(domain.defaultValue()))
                    .withChecks(domain.checks().stream().map(this::in).toList())
                    .withOptions(in(domain.options()));
        } else if (object instanceof CompositeType type) {
            return new CompositeType(
                    name, type.attributes().stream().map(this::in).toList(), type.comment());
        } else if (object instanceof RangeType range) {
            return new RangeType(name, in(range.subtype()), range.comment(), in(range.options()));
        } else if (object instanceof Collation collation) {
            return collation.withName(name);
        } else if (object instanceof Routine routine) {
            return routine.withName(name)
                    .withDefinition(in(routine.definition()))
                    .withOptions(routine.options().change(PgOption.RESULT, this::in));
        } else if (object instanceof Grant grant) {
            return Grant.of(in(grant.on()), grant.role(), grant.privileges(), grant.grantable(), grant.revoked());
        }
        return object;
    }

    private Check in(Check check) {
        return check.withExpression(in(check.expression()));
    }

    private CompositeType.Attribute in(CompositeType.Attribute attribute) {
        return new CompositeType.Attribute(
                attribute.name(), in(attribute.type()), in(attribute.collation()), attribute.comment());
    }

    private Options in(Options options) {
        return options.change(PgOption.COLLATION, this::in).change(PgOption.MULTIRANGE, this::in);
    }

    private Optional<String> in(Optional<String> text) {
        return text.map(this::in);
    }

    private String in(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        SqlText sql = SqlText.of(text, Dialect.POSTGRESQL);
        StringBuilder changed = new StringBuilder(text.length());
        int copied = 0;
        for (int at = 0; at + 2 < sql.size(); at++) {
            Token schema = sql.get(at);
            Token name = sql.get(at + 2);
            boolean qualified = schema.isName() && sql.get(at + 1).is(".") && name.isName();
            String printed = qualified ? texts.get(new QualifiedName(schema.content(), name.content())) : null;
            if (printed != null && !(at > 0 && sql.get(at - 1).is("."))) {
                changed.append(sql.between(copied, at)).append(printed);
                copied = at + 3;
            }
        }
        return changed.append(sql.from(copied)).toString();
    }
}
