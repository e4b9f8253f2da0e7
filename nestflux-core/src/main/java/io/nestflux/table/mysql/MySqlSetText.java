package io.nestflux.table.mysql;

import io.nestflux.table.Labels;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a {@code set} as text: labels with commas between them (manual, 13.3.6). */
final class MySqlSetText<E extends Enum<E>> {

    private final Class<E> type;
    private final Labels<E> labels;

    MySqlSetText(Class<E> type, Function<? super E, String> label) {
        this.type = type;
        this.labels = new Labels<>(List.of(type.getEnumConstants()), label);
    }

    String write(Set<E> values) {
        return values.stream()
                .sorted(Comparator.<E>naturalOrder())
                .map(labels::of)
                .collect(Collectors.joining(","));
    }

    Set<E> read(String text) {
        EnumSet<E> values = EnumSet.noneOf(type);
        StringTokenizer written = new StringTokenizer(text, ",");
        while (written.hasMoreTokens()) {
            values.add(labels.value(written.nextToken()));
        }
        return Collections.unmodifiableSet(values);
    }
}
