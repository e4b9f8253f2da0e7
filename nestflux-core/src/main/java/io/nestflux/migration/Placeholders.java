package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.sql.Lines;
import io.nestflux.sql.SqlLexer;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values for {@code ${name}} in migrations. They are put in after a file has been split and hashed, so the history
 * never knows them, and no message shows them.
 */
public final class Placeholders {

    /** Nothing is replaced: {@code ${name}} means what the server takes it for. */
    public static final Placeholders OFF = new Placeholders(false, Map.of());

    /** What is shorter is no secret, and would be found everywhere. */
    private static final int SHORTEST_SECRET = 3;

    private final boolean on;
    private final Map<String, String> values;

    private Placeholders(boolean on, Map<String, String> values) {
        this.on = on;
        this.values = Map.copyOf(values);
    }

    /** Replaces by these values, which may be none. */
    public static Placeholders of(Map<String, String> values) {
        return new Placeholders(true, values);
    }

    /** Whether anything is replaced. */
    public boolean isOn() {
        return on;
    }

    /** The text with the values put in. What has no value stays as it is. */
    String in(String text) {
        if (!on || text.indexOf("${") < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (Place place = Place.after(text, 0); place != null; place = Place.after(text, copied)) {
            String value = values.get(place.name());
            replaced.append(text, copied, place.start())
                    .append(value == null ? text.substring(place.start(), place.end()) : value);
            copied = place.end();
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    /** @throws NestFluxException {@code NF-519} if the text has one without a value */
    void requireKnown(String text, String file, int line) {
        if (!on || text.indexOf("${") < 0) {
            return;
        }
        for (Place place = Place.after(text, 0); place != null; place = Place.after(text, place.end())) {
            String name = place.name();
            if (!values.containsKey(name)) {
                int at = line + Lines.endedIn(text.substring(0, place.start()), Integer.MAX_VALUE);
                throw new NestFluxException(
                        ErrorCode.PLACEHOLDER_UNKNOWN,
                        file + ", line " + at + ": there is no value for ${" + name + "}. "
                                + (values.isEmpty()
                                        ? "None was given."
                                        : "Given were " + String.join(", ", new TreeSet<>(values.keySet())) + "."),
                        "give one: " + Parameter.PLACEHOLDERS.set(name + "=…"),
                        "or, if the text is to stay as it is, let it stand for itself: " + name + "=${" + name + "}");
            }
        }
    }

    /** Where a {@code ${name}} stands in a text. */
    private record Place(int start, int end, String name) {

        private static @Nullable Place after(String text, int from) {
            for (int start = text.indexOf("${", from); start >= 0; start = text.indexOf("${", start + 2)) {
                int end = start + 2;
                while (end < text.length() && isNamePart(text.charAt(end), end == start + 2)) {
                    end++;
                }
                if (end > start + 2 && end < text.length() && text.charAt(end) == '}') {
                    return new Place(start, end + 1, text.substring(start + 2, end));
                }
            }
            return null;
        }

        private static boolean isNamePart(char c, boolean first) {
            boolean begins = c < 0x80 && SqlLexer.isWordStart(c);
            return begins || !first && (SqlLexer.isDigit(c) || c == '.' || c == '-');
        }
    }

    /** A message in which names stand in place of the values. */
    public String hide(String message) {
        if (values.isEmpty()) {
            return message;
        }
        // the longest first, for one may be part of another
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        values.forEach((name, value) -> names.put(value, name));
        String hidden = message;
        for (Map.Entry<String, String> each : names.entrySet()) {
            if (each.getKey().length() >= SHORTEST_SECRET) {
                hidden = hidden.replace(each.getKey(), "${" + each.getValue() + "}");
            }
        }
        return hidden;
    }

    /** Their names only. */
    @Override
    public String toString() {
        return on ? "placeholders " + new TreeSet<>(values.keySet()) : "no placeholders";
    }
}
