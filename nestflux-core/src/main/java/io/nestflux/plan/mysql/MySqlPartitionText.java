package io.nestflux.plan.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A partitioning as it stands behind {@code CREATE TABLE} and {@code ALTER TABLE} alike. */
final class MySqlPartitionText {

    private MySqlPartitionText() {}

    static String definition(Partitioning partitioning) {
        String subBy = partitioning
                .subBy()
                .map(method -> "\n  SUBPARTITION BY " + method)
                .orElse("");
        List<Partition> partitions = partitioning.partitions();
        String list = partitions.isEmpty()
                ? ""
                : numbered(partitioning) ? "\n  PARTITIONS " + partitions.size() : "\n  " + list(partitions);
        return "PARTITION BY " + partitioning.by() + subBy + list;
    }

    /** Whether the partitions are just what the server makes when it is told how many there are. */
    static boolean numbered(Partitioning partitioning) {
        int count = partitioning.partitions().size();
        return count > 0 && partitioning.partitions().equals(Partitioning.numbered(partitioning.by(), count));
    }

    /** Partitions in parentheses, one a line. */
    static String list(List<Partition> partitions) {
        return partitions.stream()
                .map(partition -> definition("PARTITION ", partition))
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n  )"));
    }

    /** Names in a row. */
    static String names(List<Partition> partitions) {
        return partitions.stream()
                .map(partition -> MySqlNames.quoted(partition.name()))
                .collect(Collectors.joining(", "));
    }

    private static String definition(String word, Partition partition) {
        StringBuilder sql = new StringBuilder(word).append(MySqlNames.quoted(partition.name()));
        if (!partition.values().isEmpty()) {
            sql.append(' ').append(partition.values());
        }
        partition
                .options()
                .family(MySqlOption.WITH)
                .forEach((name, value) -> sql.append(' ')
                        .append(name.toUpperCase(Locale.ROOT))
                        .append(" = ")
                        .append(value));
        partition.comment().ifPresent(comment -> sql.append(" COMMENT = ").append(MySqlLiterals.text(comment)));
        if (!partition.parts().isEmpty()) {
            sql.append(partition.parts().stream()
                    .map(part -> definition("SUBPARTITION ", part))
                    .collect(Collectors.joining(", ", " (", ")")));
        }
        return sql.toString();
    }
}
