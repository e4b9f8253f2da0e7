package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Lines;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values for {@code ${name}} in migrations. They are put in after a file has been split and hashed, so the history
 * never knows them, and no message shows them.
 */
public final class Placeholders {

    /** Nothing is replaced: {@code ${name}} means what the server takes it for. */
    public static final Placeholders OFF = new Placeholders(false, Map.of());

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_.-]*)}");

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
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /** @throws NestFluxException {@code NF-519} if the text has one without a value */
    void requireKnown(String text, String file, int line) {
        if (!on || text.indexOf("${") < 0) {
            return;
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!values.containsKey(name)) {
                int at = line + Lines.endedIn(text.substring(0, matcher.start()), Integer.MAX_VALUE);
                throw new NestFluxException(
                        ErrorCode.PLACEHOLDER_UNKNOWN,
                        file + ", line " + at + ": there is no value for ${" + name + "}. "
                                + (values.isEmpty()
                                        ? "None was given."
                                        : "Given were " + String.join(", ", new TreeSet<>(values.keySet())) + "."),
                        "give one: -Dnestflux.placeholders=" + name + "=…",
                        "or, if the text is to stay as it is, let it stand for itself: " + name + "=${" + name + "}");
            }
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
