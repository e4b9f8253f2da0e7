package io.nestflux.table;

import java.util.Optional;
import java.util.function.Function;

/** How Java source names a codec, so that code that is written for a table reads as the table does. */
@FunctionalInterface
public interface CodecSource {

    /** No source names it: it was made of something that only the table class knows. */
    CodecSource NONE = names -> Optional.empty();

    /**
     * @param names how the source names a class, which is imported for it
     * @return an expression
     */
    Optional<String> in(Function<Class<?>, String> names);

    /** A constant of a class. */
    static CodecSource constant(Class<?> holder, String name) {
        return names -> Optional.of(names.apply(holder) + "." + name);
    }

    /** A method of a class that takes a class. */
    static CodecSource ofClass(Class<?> holder, String method, Class<?> type) {
        return names -> Optional.of(names.apply(holder) + "." + method + "(" + names.apply(type) + ".class)");
    }

    /** A call on it that takes nothing. */
    default CodecSource call(String method) {
        return names -> in(names).map(source -> source + "." + method + "()");
    }
}
