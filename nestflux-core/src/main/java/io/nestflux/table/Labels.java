package io.nestflux.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The labels of a Java enum in both directions.
 *
 * @param <T> the class of the values
 */
public final class Labels<T> {

    private final Map<String, T> values = new HashMap<>();
    private final Function<? super T, String> label;

    /** Of two values with the same label, which no server takes, the first counts. */
    public Labels(List<T> all, Function<? super T, String> label) {
        this.label = label;
        all.forEach(value -> values.putIfAbsent(label.apply(value), value));
    }

    /** The label of a value. */
    public String of(T value) {
        return label.apply(value);
    }

    /**
     * The value that has this label.
     *
     * @throws IllegalArgumentException if none has
     */
    public T value(String written) {
        T value = values.get(written);
        if (value == null) {
            throw new IllegalArgumentException("no constant has the label '" + written + "'");
        }
        return value;
    }
}
