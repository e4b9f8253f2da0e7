package io.nestflux.table;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of {@code docs/methods.md}, derived from the classes. */
final class MethodTables {

    private static final String TABLES = "io.nestflux.table";
    /** Public, because another package calls it. */
    private static final Set<String> NOT_FOR_USERS = Set.of("part", "standsBeside", "object", "schemaName", "toString");

    private final WrittenMethods written;

    MethodTables(WrittenMethods written) {
        this.written = written;
    }

    /** The types of columns that a table class has: one row a factory method. */
    String types(TableDefinition table) {
        return table(
                "method | SQL type | Java type | import | is a",
                factories(table.getClass()).map(method -> typeRow(table, method)));
    }

    /** What columns say, and which ones. */
    String columns(Class<?> tableClass) {
        Set<Class<?>> columns = columnClasses(tableClass);
        Set<Class<?>> owners = new LinkedHashSet<>();
        columns.forEach(column -> ancestors(column).forEach(owners::add));
        return table(
                "method | does | of | import",
                owners.stream()
                        .sorted(Comparator.comparingLong((Class<?> owner) -> -columns.stream()
                                        .filter(owner::isAssignableFrom)
                                        .count())
                                .thenComparing(Class::getSimpleName))
                        .flatMap(owner -> methods(owner)
                                .map(method -> row(
                                        signature(owner, method),
                                        method.does(),
                                        those(columns, owner),
                                        imports(owner, method)))));
    }

    /** What a class says that users extend. */
    String extended(Class<?> type, Class<?>... ancestors) {
        return table(
                "method | does | goes on as | import",
                Stream.concat(Stream.of(type), Stream.of(ancestors))
                        .flatMap(owner -> methods(owner)
                                .filter(method -> !ColumnBuilder.class.isAssignableFrom(
                                        method.in(owner).getReturnType()))
                                .map(method -> row(
                                        signature(owner, method),
                                        method.does(),
                                        next(method.in(owner)),
                                        imports(owner, method)))));
    }

    /** What everything says that is neither column nor extended, and is had from the methods of these classes. */
    String parts(Class<?>... roots) {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(TypeNames::shortName));
        for (Class<?> root : roots) {
            methods(root).forEach(method -> reach(method.in(root), found));
        }
        columnClasses(roots[0]).stream()
                .flatMap(MethodTables::ancestors)
                .distinct()
                .forEach(owner -> methods(owner).forEach(method -> reach(method.in(owner), found)));
        return table(
                "of | method | does | import",
                found.stream()
                        .flatMap(type -> ancestors(type)
                                .flatMap(owner -> methods(owner)
                                        .map(method -> row(
                                                code(TypeNames.shortName(type)),
                                                signature(owner, method),
                                                method.does(),
                                                imports(owner, method))))));
    }

    private void reach(Method method, Set<Class<?>> found) {
        for (Class<?> type : TypeNames.classes(method.getGenericReturnType(), method.getGenericParameterTypes())) {
            if (isPart(type) && found.add(type)) {
                ancestors(type).forEach(owner -> methods(owner).forEach(next -> reach(next.in(owner), found)));
            }
        }
    }

    private static boolean isPart(Class<?> type) {
        return type.getName().startsWith(TABLES)
                && !type.isEnum()
                && !Column.class.isAssignableFrom(type)
                && !TypeNames.isExtended(type)
                && type != IndexTerm.class;
    }

    /** What users call of a class: what is protected in one that they extend, what is public in any other. */
    private Stream<WrittenMethod> methods(Class<?> owner) {
        int seen = TypeNames.isExtended(owner) ? Modifier.PROTECTED : Modifier.PUBLIC;
        return written.of(owner).stream()
                .filter(method -> (method.in(owner).getModifiers() & seen) != 0)
                .filter(method -> !NOT_FOR_USERS.contains(method.name()));
    }

    private Stream<WrittenMethod> factories(Class<?> tableClass) {
        List<Class<?>> owners = new ArrayList<>();
        for (Class<?> type = tableClass; type != TableDefinition.class; type = type.getSuperclass()) {
            owners.add(0, type);
        }
        return owners.stream()
                .flatMap(this::methods)
                .filter(method -> ColumnBuilder.class.isAssignableFrom(
                        method.in(owner(method, owners)).getReturnType()));
    }

    private static Class<?> owner(WrittenMethod method, List<Class<?>> owners) {
        return owners.stream()
                .filter(owner -> method.owner().equals(owner.getCanonicalName()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Class<?>> columnClasses(Class<?> tableClass) {
        Set<Class<?>> columns = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
        for (Class<?> type = tableClass; type != TableDefinition.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (ColumnBuilder.class.isAssignableFrom(method.getReturnType())) {
                    columns.add(method.getReturnType());
                }
            }
        }
        columns.stream()
                .flatMap(MethodTables::ancestors)
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getName().equals("array"))
                .map(Method::getReturnType)
                .toList()
                .forEach(columns::add);
        return columns;
    }

    private String typeRow(TableDefinition table, WrittenMethod method) {
        List<Class<?>> owners = new ArrayList<>();
        for (Class<?> type = table.getClass(); type != Object.class; type = type.getSuperclass()) {
            owners.add(type);
        }
        Method factory = method.in(owner(method, owners));
        String sql = SqlTypes.of(table, factory, method);
        Type javaType = javaType(factory.getGenericReturnType());
        return row(
                signature(factory.getDeclaringClass(), method),
                code(sql),
                code(TypeNames.name(javaType)),
                TypeNames.imports(TypeNames.classes(javaType, factory.getGenericParameterTypes())),
                code(factory.getReturnType().getSimpleName()));
    }

    /** {@code T} of a column of {@code T}. */
    private static Type javaType(Type column) {
        return column instanceof ParameterizedType typed
                ? typed.getActualTypeArguments()[0]
                : javaType(((Class<?>) column).getGenericSuperclass());
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
            all.add(next);
            for (Class<?> implemented : next.getInterfaces()) {
                if (implemented != Column.class && implemented.getName().startsWith(TABLES)) {
                    ancestors(implemented).forEach(all::add);
                }
            }
        }
        return all.stream().filter(next -> next != IndexTerm.class).distinct();
    }

    private static String those(Set<Class<?>> columns, Class<?> owner) {
        List<Class<?>> having = columns.stream().filter(owner::isAssignableFrom).toList();
        List<Class<?>> others =
                columns.stream().filter(column -> !having.contains(column)).toList();
        return others.isEmpty()
                ? "every column"
                : others.size() == 1
                        ? "every column but " + code(others.get(0).getSimpleName())
                        : having.stream()
                                .map(column -> code(column.getSimpleName()))
                                .collect(joining(", "));
    }

    private static String next(Method method) {
        return isPart(method.getReturnType()) ? code(TypeNames.shortName(method.getReturnType())) : "";
    }

    private static String signature(Class<?> owner, WrittenMethod method) {
        Method in = method.in(owner);
        return code(IntStream.range(0, method.parameters().size())
                .mapToObj(number -> {
                    Type type = in.getGenericParameterTypes()[number];
                    boolean many =
                            in.isVarArgs() && number == method.parameters().size() - 1;
                    String name = many
                            ? TypeNames.name(type)
                                            .substring(0, TypeNames.name(type).length() - 2) + "..."
                            : TypeNames.name(type);
                    boolean plain = type == String.class;
                    return (plain ? "" : name + " ") + method.parameters().get(number);
                })
                .collect(joining(", ", method.name() + "(", ")")));
    }

    private static String imports(Class<?> owner, WrittenMethod method) {
        return TypeNames.imports(TypeNames.classes(void.class, method.in(owner).getGenericParameterTypes()));
    }

    private static String table(String head, Stream<String> rows) {
        String line = "| " + head + " |\n" + "|---".repeat(head.split(" \\| ").length) + "|\n";
        return rows.distinct().collect(joining("\n", line, ""));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(joining(" | ", "| ", " |"))
                .replace("|  |", "| |")
                .replace("|  |", "| |");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
