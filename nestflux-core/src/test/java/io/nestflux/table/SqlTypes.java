package io.nestflux.table;

import io.nestflux.table.postgres.PgComposite;
import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgRange;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL type of what a table class can make a column with: of columns that are made, with samples for all it takes.
 */
final class SqlTypes {

    /** What stands for a Java enum in the page. */
    enum Color {
        RED,
        GREEN
    }

    /** Numbers that a type of the servers would not have, so that they are found again in its SQL. */
    private static final int FIRST_NUMBER = 70001;

    private SqlTypes() {}

    /** With the names of the parameters where their numbers and words stand: {@code numeric(precision,scale)}. */
    static String of(TableDefinition table, Method factory, WrittenMethod method) {
        Object[] values = IntStream.range(0, method.parameters().size())
                .mapToObj(number -> sample(factory, method, number))
                .toArray();
        String sql = ((ColumnBuilder<?, ?>) call(factory, table, values)).type();
        for (int i = 0; i < values.length; i++) {
            String parameter = method.parameters().get(i);
            if (values[i] instanceof Integer) {
                sql = sql.replace(values[i].toString(), parameter);
            } else if (values[i] instanceof Enum<?> constant) {
                sql = sql.replace(constant.name().toLowerCase(Locale.ROOT), parameter);
            }
        }
        return sql;
    }

    private static Object call(Method method, Object target, Object... values) {
        try {
            method.setAccessible(true);
            return method.invoke(target, values);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(method + " with " + Arrays.toString(values), wrong);
        }
    }

    private static Object sample(Method factory, WrittenMethod method, int number) {
        Class<?> type = factory.getParameterTypes()[number];
        if (type == int.class) {
            return FIRST_NUMBER + number;
        }
        if (type == String.class) {
            return method.parameters().get(number);
        }
        if (type == String[].class) {
            return new String[] {"red", "green"};
        }
        if (type == Class.class) {
            boolean ofEnum =
                    Arrays.stream(factory.getTypeParameters()).anyMatch(any -> any.getBounds()[0] != Object.class);
            return ofEnum ? Color.class : Object.class;
        }
        if (type == Function.class) {
            return (Function<Object, String>) String::valueOf;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(
                        TextCodec.of(Object.class, text -> text, String::valueOf),
                        PgEnum.of(Color.class),
                        PgDomain.of("email", "text", String.class),
                        PgComposite.of("address"),
                        PgRange.of("span", "float8", Double.class))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a sample of " + type + " is missing"));
    }
}
