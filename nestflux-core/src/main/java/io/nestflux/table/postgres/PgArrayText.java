package io.nestflux.table.postgres;

import io.nestflux.sql.postgres.PgLiterals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Arrays as text (manual, 8.15.2 and 8.15.6): {@code {1,2}}, {@code {"a b",NULL}}, {@code [0:1]={1,2}}.
 *
 * @param text an element as text
 * @param parse an element of its text
 * @param delimiter what stands between elements
 * @param nested whether the elements are arrays themselves, which have no quotes around them
 * @param <T> the Java type of an element
 */
record PgArrayText<T>(Function<T, String> text, Function<String, T> parse, char delimiter, boolean nested) {

    String write(List<T> values) {
        return values.stream()
                .map(value -> value == null ? "NULL" : element(value))
                .collect(Collectors.joining(String.valueOf(delimiter), "{", "}"));
    }

    private String element(T value) {
        String written = text.apply(value);
        if (nested
                || PgText.isPlain(written, "{}\",;\\")
                        && !written.toLowerCase(Locale.ROOT).equals("null")) {
            return written;
        }
        return PgLiterals.element(written);
    }

    List<T> read(String written) {
        PgScanner scanner = new PgScanner(written);
        if (scanner.peek() == '[') {
            scanner.until('='); // the bounds, where they do not begin with 1; a list has none
            scanner.take('=');
        }
        List<T> values = new ArrayList<>();
        scanner.take('{');
        while (scanner.peek() != '}') {
            if (!values.isEmpty()) {
                scanner.take(delimiter);
            }
            values.add(nested ? parse.apply(scanner.braces()) : element(scanner));
        }
        scanner.take('}');
        scanner.end();
        return Collections.unmodifiableList(values);
    }

    private T element(PgScanner scanner) {
        boolean quoted = scanner.peek() == '"';
        String word = quoted ? scanner.quoted() : scanner.plain(delimiter, '}');
        if (!quoted && word.startsWith("{")) {
            throw new IllegalArgumentException("the array has more dimensions than its column says");
        }
        return !quoted && word.equals("NULL") ? absent() : parse.apply(word);
    }

    /** An element that is NULL. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private T absent() {
        return null;
    }
}
