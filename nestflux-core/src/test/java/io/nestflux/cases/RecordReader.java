package io.nestflux.cases;

import io.nestflux.catalog.Options;
import io.nestflux.json.Json;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads records that {@link RecordText} has written. */
final class RecordReader {

    private final Function<Map<String, String>, Options> options;

    /** One that makes options, which are no record, by a function of their names and texts. */
    RecordReader(Function<Map<String, String>, Options> options) {
        this.options = options;
    }

    <T> T read(String text, Class<T> type) {
        return type.cast(value(Json.parse(text).members(), type));
    }

    private Object value(Object plain, Type type) {
        Class<?> raw = RecordShape.raw(type);
        if (raw == Optional.class) {
            return Optional.of(value(plain, RecordShape.argument(type, 0)));
        }
        if (raw == Set.class || raw == List.class) {
            Stream<Object> elements =
                    ((List<?>) plain).stream().map(each -> value(each, RecordShape.argument(type, 0)));
            return raw == List.class
                    ? elements.toList()
                    : elements.collect(Collectors.toCollection(LinkedHashSet::new));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(plain, type);
        }
        if (raw == Options.class) {
            return options.apply(texts((Map<?, ?>) plain));
        }
        if (raw.isEnum()) {
            return Stream.of(raw.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(plain))
                    .findFirst()
                    .orElseThrow();
        }
        if (plain instanceof Map<?, ?> members) {
            return record(
                    members,
                    raw.isSealed() ? member(raw, members.get(RecordShape.IS)).orElseThrow() : raw);
        }
        return raw == long.class || raw == Long.class ? ((Number) plain).longValue() : plain;
    }

    private static Map<String, String> texts(Map<?, ?> members) {
        Map<String, String> texts = new TreeMap<>();
        members.forEach((name, value) -> texts.put((String) name, (String) value));
        return texts;
    }

    private Map<?, ?> map(Object plain, Type type) {
        Map<Object, Object> map = RecordShape.raw(type) == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
        if (plain instanceof Map<?, ?> members) {
            members.forEach((key, each) -> map.put(key, value(each, RecordShape.argument(type, 1))));
        } else {
            for (Object pair : (List<?>) plain) {
                map.put(
                        value(((List<?>) pair).get(0), RecordShape.argument(type, 0)),
                        value(((List<?>) pair).get(1), RecordShape.argument(type, 1)));
            }
        }
        return map;
    }

    private Object record(Map<?, ?> members, Class<?> type) {
        Set<Object> unknown = new HashSet<>(members.keySet());
        unknown.remove(RecordShape.IS);
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            unknown.remove(component.getName());
            Object plain = members.get(component.getName());
            parts.add(
                    plain != null
                            ? value(plain, component.getGenericType())
                            : RecordShape.empty(component.getGenericType())
                                    .orElseThrow(() -> new IllegalStateException(component
                                            + " is missing: -Dnestflux.golden=update writes the catalogs anew")));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    type + " has no " + unknown + ": -Dnestflux.golden=update writes the catalogs anew");
        }
        return RecordShape.make(type, parts);
    }

    private static Optional<Class<?>> member(Class<?> family, Object name) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? member(type, name).stream() : Stream.<Class<?>>of(type))
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst();
    }
}
