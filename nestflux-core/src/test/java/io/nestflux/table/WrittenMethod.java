package io.nestflux.table;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A method as its source has it.
 *
 * @param owner the canonical name of its class
 * @param parameters the names of its parameters
 * @param types their types, without packages and type arguments
 * @param does its comment, in Markdown
 */
record WrittenMethod(String owner, String name, List<String> parameters, List<String> types, String does) {

    /** The method in its class. */
    Method in(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                .filter(method -> Arrays.stream(method.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .map(WrittenMethod::bare)
                        .toList()
                        .equals(types))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method is " + this));
    }

    /** {@code Supplier} of {@code java.util.function.Supplier<? extends T>}. */
    static String bare(String type) {
        int arguments = type.indexOf('<');
        String raw = arguments < 0 ? type : type.substring(0, arguments) + (type.endsWith("[]") ? "[]" : "");
        return raw.substring(Math.max(raw.lastIndexOf('.'), raw.lastIndexOf('$')) + 1);
    }
}
