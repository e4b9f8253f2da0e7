package io.nestflux.pull.names;

import io.nestflux.catalog.Column;
import io.nestflux.sql.mysql.MySqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of a column whose type lists them, as MySQL and MariaDB have such types. */
final class ColumnLabels {

    private ColumnLabels() {}

    /** Its labels; empty for any other column, and for labels of which a model could not tell two apart. */
    static Optional<List<String>> of(Column column) {
        if (!column.type().startsWith("enum(") && !column.type().startsWith("set(")) {
            return Optional.empty();
        }
        List<String> labels = MySqlType.of(column.type()).arguments();
        long different = new HashSet<>(labels.stream()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .toList())
                .size();
        return Optional.of(labels).filter(all -> different == all.size());
    }
}
