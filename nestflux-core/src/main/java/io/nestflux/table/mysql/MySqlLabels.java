package io.nestflux.table.mysql;

import io.nestflux.sql.mysql.MySqlLiterals;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The labels of an {@code enum} or {@code set} type.
 *
 * @param word {@code enum} or {@code set}
 * @param labels the labels, in their order
 */
record MySqlLabels(String word, List<String> labels) {

    static <E extends Enum<E>> MySqlLabels of(String word, Class<E> type, Function<? super E, String> label) {
        return new MySqlLabels(
                word, Arrays.stream(type.getEnumConstants()).<String>map(label).toList());
    }

    String sql() {
        return labels.stream().map(MySqlLiterals::label).collect(Collectors.joining(",", word + "(", ")"));
    }

    /** The column, which tells what the server would not take (manual, 13.3.6 and 13.3.7). */
    <T> MySqlTextColumn<T> checked(MySqlTextColumn<T> column) {
        List<String> compared =
                labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
        if (new HashSet<>(compared).size() < compared.size()) {
            column.wrong("its " + word + " has a label twice: " + labels, "give each value a label of its own");
        }
        if (labels.stream().anyMatch(label -> label.endsWith(" "))) {
            column.wrong("a label of its " + word + " ends with a blank, which MySQL cuts off", "write it without");
        }
        if (word.equals("set") && labels.stream().anyMatch(label -> label.contains(","))) {
            column.wrong("a label of its set has a comma, which separates the values of a set", "write it without");
        }
        return column;
    }
}
