package io.nestflux.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table cut into ranges of its key: the first holds the rows, others come and go behind it. */
final class RandomPartitions {

    private static final int WIDTH = 100;

    private final RandomSchema schema;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private boolean indexed;
    private int columns;

    RandomPartitions(RandomSchema schema) {
        this.schema = schema;
    }

    void change() {
        switch (schema.random.nextInt(4)) {
            case 0 -> starts.add(starts.get(starts.size() - 1) + WIDTH);
            case 1 -> {
                if (starts.size() > 1) {
                    starts.remove(starts.size() - 1);
                }
            }
            case 2 -> indexed = !indexed;
            default -> columns++;
        }
        schema.did("partitions " + starts + ", " + columns + " columns" + (indexed ? ", indexed" : ""));
    }

    private String columns() {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            text.append(", c").append(column).append(" varchar(20)");
        }
        return text.toString();
    }

    String postgres() {
        String partitions = starts.stream()
                .map(start -> "CREATE TABLE parts_" + start + " PARTITION OF parts FOR VALUES FROM (" + start + ") TO ("
                        + (start + WIDTH) + ");\n")
                .collect(Collectors.joining());
        return "CREATE TABLE parts (id int PRIMARY KEY, v int" + columns() + ") PARTITION BY RANGE (id);\n" + partitions
                + (indexed ? "CREATE INDEX parts_v ON parts (v);\n" : "");
    }

    String mysql() {
        String partitions = starts.stream()
                .map(start -> "PARTITION p" + start + " VALUES LESS THAN (" + (start + WIDTH) + ")")
                .collect(Collectors.joining(", "));
        return "CREATE TABLE parts (id int PRIMARY KEY, v int" + columns() + (indexed ? ", INDEX parts_v (v)" : "")
                + ") PARTITION BY RANGE (id) (" + partitions + ");\n";
    }

    String rows() {
        return "INSERT INTO parts (id, v) VALUES (1, 1), (2, 2), (3, 3);\n";
    }
}
