package io.nestflux.cases;

import io.nestflux.catalog.Options;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What records say of themselves: what both their writer and their reader have to know. */
final class RecordShape {

    /** The member that names the record, where others could stand in its place. */
    static final String IS = "is";

    private RecordShape() {}

    /** What a component of that type is when there is nothing to say, if anything. */
    static Optional<Object> empty(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.of(Optional.empty());
        } else if (raw == List.class) {
            return Optional.of(List.of());
        } else if (raw == Set.class) {
            return Optional.of(Set.of());
        } else if (Map.class.isAssignableFrom(raw)) {
            return Optional.of(new TreeMap<>());
        } else if (raw == Options.class) {
            return Optional.of(Options.NONE);
        } else if (raw == String.class) {
            return Optional.of("");
        } else if (raw == boolean.class) {
            return Optional.of(false);
        } else if (raw.isRecord()) {
            List<Optional<Object>> parts = Stream.of(raw.getRecordComponents())
                    .map(component -> component.getType() == raw ? Optional.empty() : empty(component.getGenericType()))
                    .toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(make(raw, parts.stream().map(Optional::get).toList()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The record of these components, in their order. */
    static Object make(Class<?> type, List<Object> parts) {
        try {
            var constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + parts, e);
        }
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
