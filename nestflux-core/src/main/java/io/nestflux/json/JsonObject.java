package io.nestflux.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a server sent, read by name and type. An absent member and a null are the same.
 *
 * @param members as parsed: maps, lists, texts, numbers, booleans
 */
public record JsonObject(Map<String, Object> members) {

    /** A text (or a number's or boolean's text) that must be there. */
    public String text(String name) {
        return Objects.requireNonNull(value(name), name).toString();
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(value(name)).map(Object::toString);
    }

    /** Whether a member is true; MySQL's 1 counts as true. */
    public boolean flag(String name) {
        Object value = value(name);
        return value instanceof Number number
                ? number.longValue() != 0
                : value != null && Boolean.parseBoolean(value.toString());
    }

    /** A whole number that must be there. */
    public long number(String name) {
        return optionalNumber(name).orElseThrow(() -> new NullPointerException(name));
    }

    /** A whole number that may be missing. */
    public Optional<Long> optionalNumber(String name) {
        return Optional.ofNullable(value(name))
                .map(value -> value instanceof Number number ? number.longValue() : Long.valueOf(value.toString()));
    }

    /** An array of texts; empty when it is missing. */
    public List<String> texts(String name) {
        return value(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** An array of objects; empty when it is missing. */
    public List<JsonObject> objects(String name) {
        return value(name) instanceof List<?> list
                ? list.stream().map(JsonObject::wrap).toList()
                : List.of();
    }

    /** An object that may be missing. */
    public Optional<JsonObject> object(String name) {
        return Optional.ofNullable(value(name)).map(JsonObject::wrap);
    }

    @SuppressWarnings("unchecked")
    private static JsonObject wrap(Object value) {
        return new JsonObject((Map<String, Object>) value);
    }

    private @Nullable Object value(String name) {
        return members.get(name);
    }
}
