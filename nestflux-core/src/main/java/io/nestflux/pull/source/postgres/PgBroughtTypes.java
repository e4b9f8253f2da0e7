package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which types the schema class need not list, since columns or other types bring them along; and which enum types are
 * all said by their Java enums, so that nothing asks for a constant of theirs.
 */
final class PgBroughtTypes {

    private final PgTypes types;
    private final PgTypeConstants constants;
    private final Set<ObjectId> brought = new HashSet<>();
    private final Set<ObjectId> named = new HashSet<>();

    PgBroughtTypes(Catalog catalog, PgTypes types, PgTypeConstants constants) {
        this.types = types;
        this.constants = constants;
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                for (Column column : table.columns()) {
                    types.userType(element(column.type())).ifPresent(id -> bring(id, schema.name()));
                }
            }
            schema.objects().forEach(object -> parts(object).forEach(this::name));
        }
    }

    private void bring(ObjectId id, String home) {
        if (constants.isSaidByItsClass(id, home)) {
            brought.add(id);
        } else {
            name(id);
        }
    }

    private void name(ObjectId id) {
        brought.add(id);
        named.add(id);
    }

    private List<ObjectId> parts(SchemaObject object) {
        return printedParts(object).stream()
                .flatMap(printed -> types.userType(element(printed)).stream())
                .filter(id -> isNamedBy(object, id.kind()))
                .toList();
    }

    /** Others stand there as the server prints them, and bring nothing along. */
    private static boolean isNamedBy(SchemaObject object, Kind part) {
        return object instanceof CompositeType
                || part == Kind.ENUM_TYPE
                || object instanceof Domain && part == Kind.DOMAIN;
    }

    /** The types, as the server prints them, that a type is made of. */
    static List<String> printedParts(SchemaObject object) {
        if (object instanceof Domain domain) {
            return List.of(domain.type());
        }
        if (object instanceof RangeType range) {
            return List.of(range.subtype());
        }
        return object instanceof CompositeType composite
                ? composite.attributes().stream()
                        .map(CompositeType.Attribute::type)
                        .toList()
                : List.of();
    }

    /** The type of an array's elements. */
    static String element(String printed) {
        int brackets = printed.indexOf("[]");
        return brackets < 0 ? printed : printed.substring(0, brackets);
    }

    /** Whether something else brings a type along. */
    boolean brings(ObjectId type) {
        return brought.contains(type);
    }

    /** Whether there is to be a constant of a type: but for an enum, there always is. */
    boolean hasConstant(ObjectId type) {
        return type.kind() != Kind.ENUM_TYPE || named.contains(type) || !brought.contains(type);
    }
}
