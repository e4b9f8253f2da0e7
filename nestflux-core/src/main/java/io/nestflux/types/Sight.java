package io.nestflux.types;

import io.nestflux.table.CodecHooks;
import io.nestflux.table.Column;
import io.nestflux.table.JavaType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** Whether a record of a package can name all that it is made of. */
final class Sight {

    private final String packageName;

    Sight(String packageName) {
        this.packageName = packageName;
    }

    /** What stands against it, in words; nothing if nothing does. */
    Optional<String> hindrance(List<Column<?>> columns) {
        return columns.stream().flatMap(column -> hindrance(column).stream()).findFirst();
    }

    private Optional<String> hindrance(Column<?> column) {
        Optional<String> type = hidden(column.codec().javaType()).map(hidden -> hidden + " cannot be named there");
        if (type.isPresent()
                || CodecHooks.source(column.codec()).in(Class::getSimpleName).isPresent()) {
            return type;
        }
        boolean reached = TableFields.of(column).filter(this::isSeen).isPresent()
                && TableFields.constant(column.table()).filter(this::isSeen).isPresent();
        return reached
                ? Optional.empty()
                : Optional.of("how " + column.name() + " is read only its table class knows, whose field and constant"
                        + " cannot be reached there");
    }

    private Optional<String> hidden(JavaType type) {
        Class<?> raw = type.raw();
        while (raw.isArray()) {
            raw = raw.getComponentType();
        }
        return isSeen(raw)
                ? type.arguments().stream()
                        .flatMap(part -> hidden(part).stream())
                        .findFirst()
                : Optional.of(raw.getName());
    }

    private boolean isSeen(Field field) {
        return isSeen(field.getModifiers(), field.getDeclaringClass()) && isSeen(field.getDeclaringClass());
    }

    private boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isSeen(type.getModifiers(), type) && (outer == null || isSeen(outer));
    }

    private boolean isSeen(int modifiers, Class<?> home) {
        return Modifier.isPublic(modifiers)
                || !Modifier.isPrivate(modifiers) && home.getPackageName().equals(packageName);
    }
}
