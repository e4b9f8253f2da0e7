package io.nestflux.types;

import io.nestflux.pull.source.JavaFile;
import io.nestflux.table.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a file names classes: by their simple names where those are free, and imported. */
final class Imports {

    private static final Map<Class<?>, String> PRIMITIVE = Map.of(
            Integer.class, "int",
            Long.class, "long",
            Float.class, "float",
            Double.class, "double",
            Boolean.class, "boolean");

    private final JavaFile file;
    private final Map<String, String> taken = new HashMap<>();

    /** @param own simple names that the file itself declares */
    Imports(JavaFile file, Set<String> own) {
        this.file = file;
        own.forEach(name -> taken.put(name, ""));
    }

    String name(Class<?> type) {
        if (type.isArray()) {
            return name(type.getComponentType()) + "[]";
        }
        if (type.isPrimitive()) {
            return type.getName();
        }
        String simple = type.getSimpleName();
        String whole = Optional.ofNullable(type.getCanonicalName()).orElseGet(type::getName);
        if (!taken.computeIfAbsent(simple, free -> whole).equals(whole)) {
            return whole;
        }
        return type.getPackageName().equals("java.lang") && type.getEnclosingClass() == null ? simple : file.use(whole);
    }

    /** A type whose values are never null. */
    String plain(JavaType type) {
        String primitive = PRIMITIVE.get(type.raw());
        return primitive == null ? type.source(this::name) : primitive;
    }

    /** The same where null stands for NULL. */
    String nullable(JavaType type) {
        String written = type.source(this::name);
        String mark = "@" + name(Nullable.class) + " ";
        if (type.raw().isArray()) {
            return written.substring(0, written.length() - 2) + " " + mark + "[]";
        }
        int generic = written.indexOf('<');
        int dot = written.lastIndexOf('.', generic < 0 ? written.length() : generic);
        return written.substring(0, dot + 1) + mark + written.substring(dot + 1);
    }
}
