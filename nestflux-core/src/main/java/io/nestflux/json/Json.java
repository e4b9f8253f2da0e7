package io.nestflux.json;

import com.fasterxml.jackson.jr.ob.JSON;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one door to JSON: reads what servers send, writes results. */
public final class Json {

    private static final JSON READER = JSON.std;
    private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    private static final JSON PRETTY = WRITER.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private Json() {}

    /** Reads one JSON object. */
    public static JsonObject parse(String text) {
        try {
            return new JsonObject(READER.mapFrom(text));
        } catch (IOException e) {
            throw new NestFluxException(ErrorCode.BUG, "this is not a JSON object: " + text, e);
        }
    }

    /** Reads what somebody else wrote: one JSON object, or empty if it is none. */
    public static Optional<JsonObject> tryParse(String text) {
        try {
            return Optional.ofNullable(READER.mapFrom(text)).map(JsonObject::new);
        } catch (IOException garbled) {
            return Optional.empty();
        }
    }

    /** Writes a record (or a map, list or plain value) on one line. */
    public static String write(Object value) {
        return write(WRITER, value);
    }

    /** Writes a record (or a map, list or plain value), indented for people. */
    public static String writePretty(Object value) {
        return write(PRETTY, value);
    }

    private static String write(JSON writer, Object value) {
        try {
            return writer.asString(plain(value));
        } catch (IOException e) {
            throw new NestFluxException(ErrorCode.BUG, "this cannot be written as JSON: " + value, e);
        }
    }

    /** Records become maps of their components, an empty Optional null, what JSON does not know its text. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(String.valueOf(key), plain(each)));
            return copy;
        }
        if (value instanceof Iterable<?> many && !(value instanceof java.nio.file.Path)) {
            List<@Nullable Object> copy = new ArrayList<>();
            many.forEach(each -> copy.add(plain(each)));
            return copy;
        }
        return value.getClass().isRecord() ? components(value) : value.toString();
    }

    private static Map<String, @Nullable Object> components(Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                // the record itself may be package-private
                component.getAccessor().setAccessible(true);
                values.put(component.getName(), plain(component.getAccessor().invoke(value)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new NestFluxException(ErrorCode.BUG, "the record " + value + " cannot be read", e);
            }
        }
        return values;
    }
}
