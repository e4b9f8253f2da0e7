package io.nestflux.cases;

import io.nestflux.catalog.Options;
import io.nestflux.json.Json;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Records of any shape as JSON that people can read, and {@link RecordReader} reads back: what they are made of is
 * asked of the records themselves, so that a new component needs nothing here.
 *
 * <p>What is empty is left out; a record of a sealed family has its name with it, as {@code is}; a map whose keys are
 * no texts is a list of pairs; sets and maps are in the order of their texts. Options, which are no record, are their
 * names and texts.
 */
final class RecordText {

    private static final int WIDTH = 120;

    private RecordText() {}

    /** On as few lines as have room for it. */
    static String write(Object value) {
        return layOut(plain(value, value.getClass()), 0) + "\n";
    }

    private static Object plain(Object value, Type declared) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElseThrow(), RecordShape.argument(declared, 0));
        }
        if (value instanceof Set<?> set) {
            return set.stream()
                    .map(each -> plain(each, RecordShape.argument(declared, 0)))
                    .sorted(Comparator.comparing(Json::write))
                    .toList();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> plain(each, RecordShape.argument(declared, 0)))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return RecordShape.argument(declared, 0) == String.class ? members(map, declared) : pairs(map, declared);
        }
        if (value instanceof Options options) {
            return options.texts();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.getClass().isRecord() ? components(value, RecordShape.raw(declared)) : value;
    }

    private static Map<String, Object> members(Map<?, ?> map, Type declared) {
        Map<String, Object> members = new TreeMap<>();
        map.forEach((key, value) -> members.put((String) key, plain(value, RecordShape.argument(declared, 1))));
        return members;
    }

    private static List<List<Object>> pairs(Map<?, ?> map, Type declared) {
        return map.entrySet().stream()
                .map(entry -> List.of(
                        plain(entry.getKey(), RecordShape.argument(declared, 0)),
                        plain(entry.getValue(), RecordShape.argument(declared, 1))))
                .sorted(Comparator.comparing(Json::write))
                .toList();
    }

    private static Map<String, Object> components(Object value, Class<?> declared) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (declared.isSealed()) {
            members.put(RecordShape.IS, value.getClass().getSimpleName());
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            if (!Optional.of(part).equals(RecordShape.empty(component.getGenericType()))) {
                members.put(component.getName(), plain(part, component.getGenericType()));
            }
        }
        return members;
    }

    private static Object part(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(value), component.toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String layOut(Object plain, int indent) {
        String line = Json.write(plain);
        if (indent + line.length() <= WIDTH || !(plain instanceof Map || plain instanceof List)) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        if (plain instanceof Map<?, ?> members) {
            members.forEach((name, value) -> parts.add(Json.write(name) + ":" + layOut(value, indent + 1)));
        } else {
            ((List<?>) plain).forEach(each -> parts.add(layOut(each, indent + 1)));
        }
        String margin = " ".repeat(indent + 1);
        String open = plain instanceof Map ? "{" : "[";
        String close = plain instanceof Map ? "}" : "]";
        return open + "\n" + margin + String.join(",\n" + margin, parts) + "\n" + " ".repeat(indent) + close;
    }
}
