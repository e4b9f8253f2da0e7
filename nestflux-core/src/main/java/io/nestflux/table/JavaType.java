package io.nestflux.table;

import io.nestflux.Api;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Java type of a column's values, with what stands between its angle brackets.
 *
 * @param raw the class: {@code List.class} of a {@code List<String>}
 * @param arguments {@code String} of a {@code List<String>}
 */
@Api(Api.Use.READ)
public record JavaType(Class<?> raw, List<JavaType> arguments) {

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** A class that takes nothing between angle brackets. */
    public static JavaType of(Class<?> raw) {
        return new JavaType(raw, List.of());
    }

    /** Lists, ranges and the like of this type. */
    public JavaType within(Class<?> container) {
        return new JavaType(container, List.of(this));
    }

    /** As Java source writes it. */
    public String source(Function<Class<?>, String> name) {
        return name.apply(raw)
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream()
                                .map(argument -> argument.source(name))
                                .collect(Collectors.joining(", ", "<", ">")));
    }

    @Override
    public String toString() {
        return source(Class::getSimpleName);
    }
}
