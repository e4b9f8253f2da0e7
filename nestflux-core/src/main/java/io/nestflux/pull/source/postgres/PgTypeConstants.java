package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.JavaType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the types and collations of users are in Java: each schema that has some has a class of constants for them. An
 * enum type is a Java enum, and has a constant only where that does not say all of it.
 */
final class PgTypeConstants {

    private final JavaNames names;
    private final Map<ObjectId, EnumType> enums = new HashMap<>();

    PgTypeConstants(Catalog catalog, JavaNames names) {
        this.names = names;
        for (Schema schema : catalog.schemas()) {
            schema.enumTypes()
                    .forEach(type -> enums.put(
                            ObjectId.of(Kind.ENUM_TYPE, new QualifiedName(schema.name(), type.name())), type));
        }
    }

    /** The Java enum of an enum type. */
    JavaType enumClass(ObjectId id) {
        return JavaType.imported(names.of(id).qualified());
    }

    /** Whether a collation is one that is written. */
    boolean has(ObjectId collation) {
        return names.knows(collation);
    }

    /** The constant of a type or collation, with the class that it is in. */
    JavaType constant(ObjectId id) {
        JavaName holder = names.types(id.schema());
        return new JavaType(holder.simpleName() + "." + names.of(id).constant(), Set.of(holder.qualified()));
    }

    /** Whether the class of an enum says all there is to say in a table of that schema. */
    boolean isSaidByItsClass(ObjectId id, String home) {
        return id.schema().equals(home) && hasPlainClass(id);
    }

    /** Whether the model finds name and comment of an enum type by its class alone. */
    boolean hasPlainClass(ObjectId id) {
        EnumType type = enums.get(id);
        return type != null && type.comment().isEmpty() && findsName(id);
    }

    /** Whether the model finds the name of an enum type by its class. */
    boolean findsName(ObjectId id) {
        return snake(names.of(id).simpleName()).equals(id.name());
    }

    /** The words of a class's name as the model makes a type's name of them. */
    private static String snake(String simpleName) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < simpleName.length(); i++) {
            char c = simpleName.charAt(i);
            boolean begins = i > 0
                    && c >= 'A'
                    && c <= 'Z'
                    && (isSmall(simpleName.charAt(i - 1))
                            || i + 1 < simpleName.length()
                                    && isCapital(simpleName.charAt(i - 1))
                                    && simpleName.charAt(i + 1) >= 'a'
                                    && simpleName.charAt(i + 1) <= 'z');
            snake.append(begins ? "_" : "").append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
