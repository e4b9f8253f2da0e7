package io.nestflux.table;

import static java.util.stream.Collectors.joining;

import io.nestflux.Api;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Types as one writes them in a table class, and what has to be imported for that. */
final class TypeNames {

    private static final List<Class<?>> EXTENDED =
            List.of(TableDefinition.class, ViewDefinition.class, SchemaDefinition.class);

    private TypeNames() {}

    /** Whether users extend it. */
    static boolean isExtended(Class<?> owner) {
        return EXTENDED.stream().anyMatch(extended -> extended.isAssignableFrom(owner));
    }

    /** A type as one writes it with imports. */
    static String name(Type type) {
        if (type instanceof Class<?> plain) {
            return shortName(plain);
        }
        if (type instanceof ParameterizedType typed) {
            return Arrays.stream(typed.getActualTypeArguments())
                    .map(TypeNames::name)
                    .collect(joining(", ", shortName((Class<?>) typed.getRawType()) + "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType some) {
            return some.getLowerBounds().length > 0
                    ? "? super " + name(some.getLowerBounds()[0])
                    : some.getUpperBounds()[0] == Object.class ? "?" : "? extends " + name(some.getUpperBounds()[0]);
        }
        return type.getTypeName();
    }

    static String shortName(Class<?> type) {
        if (type.isArray()) {
            return shortName(type.getComponentType()) + "[]";
        }
        return type.isMemberClass() && !isExtended(type.getDeclaringClass())
                ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
    }

    /** What a table class has to import to write these: not what it inherits, and not what is given as a lambda. */
    static String imports(Set<Class<?>> types) {
        return types.stream()
                .filter(type -> !type.isPrimitive() && !type.getPackageName().equals("java.lang"))
                .filter(type -> !isInherited(type))
                .filter(type -> type.getPackageName().equals("java.util") || !type.isInterface())
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) || type.isInterface() || type.isEnum())
                .filter(type -> type.isEnum() || !type.getName().startsWith("io.nestflux.table") || isNamed(type))
                .map(Class::getCanonicalName)
                .map(name -> "`" + name + "`")
                .collect(joining(", "));
    }

    /** Whether a table class has it, or constants of it, without an import. */
    private static boolean isInherited(Class<?> type) {
        return type.isMemberClass() && isExtended(type.getDeclaringClass())
                || Arrays.stream(TableDefinition.class.getDeclaredFields())
                        .anyMatch(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type);
    }

    /** Whether it is made by a method of its own: {@code PgEnum.of(...)}. */
    private static boolean isNamed(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && type.isAnnotationPresent(Api.class));
    }

    static Set<Class<?>> classes(Type first, Type... others) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Stream.concat(Stream.of(first), Stream.of(others)).forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof Class<?> plain) {
            found.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType typed) {
            collect(typed.getRawType(), found);
            Arrays.stream(typed.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), found);
        } else if (type instanceof WildcardType some) {
            Arrays.stream(some.getLowerBounds()).forEach(bound -> collect(bound, found));
            Arrays.stream(some.getUpperBounds()).forEach(bound -> collect(bound, found));
        }
    }
}
