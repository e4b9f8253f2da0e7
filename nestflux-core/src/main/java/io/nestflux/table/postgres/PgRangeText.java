package io.nestflux.table.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranges and multiranges as text (manual, 8.17.5): {@code [1,5)}, {@code {[1,2),[9,)}}. */
final class PgRangeText {

    private PgRangeText() {}

    static <T> String write(List<Range<T>> ranges, Function<Range<T>, String> text) {
        return ranges.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    static <T> Range<T> range(String written, Function<String, T> bound) {
        PgScanner scanner = new PgScanner(written);
        Range<T> range = range(scanner, bound);
        scanner.end();
        return range;
    }

    static <T> List<Range<T>> multirange(String written, Function<String, T> bound) {
        PgScanner scanner = new PgScanner(written);
        List<Range<T>> ranges = new ArrayList<>();
        scanner.take('{');
        while (scanner.peek() != '}') {
            if (!ranges.isEmpty()) {
                scanner.take(',');
            }
            ranges.add(range(scanner, bound));
        }
        scanner.take('}');
        scanner.end();
        return List.copyOf(ranges);
    }

    private static <T> Range<T> range(PgScanner scanner, Function<String, T> bound) {
        if (scanner.peek() == 'e') {
            "empty".chars().forEach(letter -> scanner.take((char) letter));
            return Range.empty();
        }
        boolean lowerInclusive = scanner.takeAny("[(") == '[';
        Optional<T> lower = bound(scanner, ',', bound);
        scanner.take(',');
        Optional<T> upper = bound(scanner, ')', bound);
        boolean upperInclusive = scanner.takeAny("])") == ']';
        return new Range<>(lower, upper, lowerInclusive, upperInclusive, false);
    }

    private static <T> Optional<T> bound(PgScanner scanner, char end, Function<String, T> bound) {
        if (scanner.peek() == '"') {
            return Optional.of(bound.apply(scanner.quoted()));
        }
        String word = end == ',' ? scanner.plain(',', ',') : scanner.plain(')', ']');
        return word.isEmpty() ? Optional.empty() : Optional.of(bound.apply(word));
    }
}
