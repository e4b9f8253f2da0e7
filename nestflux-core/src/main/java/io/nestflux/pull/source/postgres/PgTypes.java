package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaType;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which method of a table class makes a column of a type that the server prints: its own types, and users'. */
final class PgTypes {

    private record UserType(ObjectId id, SchemaObject object, boolean multirange) {}

    private final Map<QualifiedName, UserType> byName = new HashMap<>();
    private final PgTypeConstants constants;

    PgTypes(Catalog catalog, PgTypeConstants constants) {
        this.constants = constants;
        for (Schema schema : catalog.schemas()) {
            for (SchemaObject object : schema.objects()) {
                if (object.kind().isType()) {
                    QualifiedName name = new QualifiedName(schema.name(), object.name());
                    byName.put(name, new UserType(ObjectId.of(object.kind(), name), object, false));
                    if (object instanceof RangeType range) {
                        range.options()
                                .get(PgOption.MULTIRANGE)
                                .ifPresent(sql -> name(sql)
                                        .ifPresent(multirange -> byName.put(
                                                multirange,
                                                new UserType(ObjectId.of(Kind.RANGE_TYPE, name), object, true))));
                    }
                }
            }
        }
    }

    /**
     * The type of a column.
     *
     * @param printed as the server prints it
     * @param home the schema of its table: an enum type there needs no more than its class
     */
    PgColumnType of(String printed, String home) {
        int depth = 0;
        String element = printed;
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - "[]".length());
            depth++;
        }
        PgColumnType type = element(element, home);
        return depth == 0 ? type : type.array(depth);
    }

    /** The type of that text, if a user has made it. */
    Optional<ObjectId> userType(String printed) {
        return name(printed).map(byName::get).filter(type -> !type.multirange()).map(UserType::id);
    }

    private PgColumnType element(String printed, String home) {
        return PgBuiltInTypes.of(printed)
                .or(() -> name(printed).map(byName::get).map(type -> column(type, home)))
                .orElseGet(() -> PgColumnType.of(
                        "customType",
                        JavaType.of("String"),
                        PgLiteral.NONE,
                        Code.text(printed),
                        Code.word("String.class")));
    }

    private PgColumnType column(UserType type, String home) {
        ObjectId id = type.id();
        JavaType java = java(id, type.object());
        if (type.object() instanceof EnumType && constants.isSaidByItsClass(id, home)) {
            return PgColumnType.of("enumeration", java, PgLiteral.ENUM, Code.word(java.text() + ".class"))
                    .withEnum(id);
        }
        JavaType constant = constants.constant(id);
        JavaType named = new JavaType(java.text(), java.imports());
        for (String each : constant.imports()) {
            named = named.beside(each);
        }
        Code argument = Code.word(constant.text());
        if (type.object() instanceof EnumType) {
            return PgColumnType.of("enumeration", named, PgLiteral.ENUM, argument)
                    .withEnum(id);
        }
        if (type.object() instanceof RangeType) {
            return PgColumnType.of(
                    type.multirange() ? "multirange" : "range",
                    type.multirange()
                            ? named.in(PgBuiltInTypes.RANGE).in("java.util.List")
                            : named.in(PgBuiltInTypes.RANGE),
                    PgLiteral.NONE,
                    argument);
        }
        return PgColumnType.of(
                type.object() instanceof CompositeType ? "composite" : "domain", named, PgLiteral.NONE, argument);
    }

    /** The Java type of a user's type; of a range, that of its bounds. */
    JavaType java(ObjectId id, SchemaObject type) {
        if (type instanceof EnumType) {
            return constants.enumClass(id);
        }
        if (type instanceof Domain domain) {
            return userType(domain.type())
                    .filter(base -> base.kind() == Kind.ENUM_TYPE || base.kind() == Kind.DOMAIN)
                    .map(base -> java(
                            base,
                            Objects.requireNonNull(byName.get(base.qualifiedName()), base::toString)
                                    .object()))
                    .orElseGet(() -> bare(domain.type()));
        }
        if (type instanceof RangeType range) {
            return userType(range.subtype())
                    .filter(base -> base.kind() == Kind.ENUM_TYPE)
                    .map(constants::enumClass)
                    .orElseGet(() -> bare(range.subtype()));
        }
        return JavaType.of("String");
    }

    /** The class of a type's values, where it can be written as one: that of a list is a string. */
    private static JavaType bare(String printed) {
        return PgBuiltInTypes.of(printed)
                .map(PgColumnType::element)
                .filter(type -> !type.text().contains("<") && !type.text().contains("["))
                .map(type -> new JavaType(type.text(), plainImport(type)))
                .orElse(JavaType.of("String"));
    }

    private static Set<String> plainImport(JavaType type) {
        return type.imports().stream()
                .filter(name -> name.endsWith("." + type.text()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** A type's name, if the text is nothing but a qualified name. */
    private static Optional<QualifiedName> name(String printed) {
        SqlTokens tokens = SqlTokens.of(printed, Dialect.POSTGRESQL);
        if (!tokens.peek().isName()) {
            return Optional.empty();
        }
        ObjectName name = tokens.name();
        return tokens.isEnd() ? Optional.of(new QualifiedName(name.schema(), name.name())) : Optional.empty();
    }
}
