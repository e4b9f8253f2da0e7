package io.nestflux.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key along which a table is gone through, in the words of a dialect: conditions and queries for which the server
 * goes along the key's index, from where the batch before has ended. Never by OFFSET, which reads all rows before.
 *
 * @param table the table, quoted
 * @param columns the columns, in the order of the index
 * @param comparesRows whether the server goes along an index for {@code (a, b) > (1, 2)}
 * @param estimate how many rows the server thinks that the table has
 */
public record BatchKey(String table, List<Column> columns, boolean comparesRows, long estimate) {

    /** Copies the list. */
    public BatchKey {
        columns = List.copyOf(columns);
    }

    /**
     * One of its columns.
     *
     * @param name quoted
     * @param text the expression that gives its value as a text
     * @param kept makes of such a text what is recorded
     * @param literal makes SQL of what is recorded
     */
    public record Column(String name, String text, UnaryOperator<String> kept, UnaryOperator<String> literal) {

        /** One whose text is recorded as it is. */
        public static Column plain(String name, String text, UnaryOperator<String> literal) {
            return new Column(name, text, UnaryOperator.identity(), literal);
        }
    }

    /** The greatest key there is. */
    String greatest() {
        return "select %s from (select %s from %s order by %s limit 1) nestflux_last"
                .formatted(texts(), names(), table, order(" desc"));
    }

    /** How many rows there are, up to a number. */
    String count(long most) {
        return "select count(*) from (select 1 as nestflux_one from %s limit %d) nestflux_rows".formatted(table, most);
    }

    /** The key of the last row of the next batch, and behind it how many rows that has; no row if none are left. */
    String next(List<String> last, List<String> end, int size) {
        return """
                select %1$s, nestflux_count
                from (select %2$s, count(*) over () as nestflux_count
                      from (select %2$s from %3$s where %4$s order by %5$s limit %6$d) nestflux_batch
                      order by %7$s limit 1) nestflux_last""".formatted(texts(), names(), table, range(last, end), order(""), size, order(" desc"));
    }

    /** What is true of the rows behind one key, or of all if there is none, up to another. */
    String range(List<String> last, List<String> upTo) {
        return "(" + (last.isEmpty() ? "" : compared(last, ">", ">") + " and ") + compared(upTo, "<", "<=") + ")";
    }

    /**
     * What compares the key with another.
     *
     * @param strictly for all columns but the last
     * @param atLast for the last
     */
    private String compared(List<String> values, String strictly, String atLast) {
        List<String> literals = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).literal().apply(values.get(i)))
                .toList();
        if (columns.size() == 1) {
            return columns.get(0).name() + " " + atLast + " " + literals.get(0);
        }
        if (comparesRows) {
            return "(" + names() + ") " + atLast + " (" + String.join(", ", literals) + ")";
        }
        // the first column once more on its own, for what goes along an index by it
        return columns.get(0).name() + " " + strictly + "= " + literals.get(0) + " and "
                + alternatives(literals, 0, strictly, atLast);
    }

    private String alternatives(List<String> literals, int at, String strictly, String atLast) {
        String name = columns.get(at).name();
        String literal = literals.get(at);
        return at == columns.size() - 1
                ? name + " " + atLast + " " + literal
                : "(" + name + " " + strictly + " " + literal + " or " + name + " = " + literal + " and "
                        + alternatives(literals, at + 1, strictly, atLast) + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String texts() {
        List<String> texts = new ArrayList<>();
        columns.forEach(column -> texts.add(column.text()));
        return String.join(", ", texts);
    }

    private String order(String direction) {
        return columns.stream().map(column -> column.name() + direction).collect(Collectors.joining(", "));
    }
}
