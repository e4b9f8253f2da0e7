package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Period;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What MariaDB's tables know of time: system versioning and periods. {@code information_schema} shows them as columns,
 * checks and parts of keys that nobody has written.
 */
final class MariaDbTime {

    private MariaDbTime() {}

    /** A table without the traces of what is not there: the server keeps a column's word beyond the versioning. */
    static Table unversioned(Table table) {
        boolean clean =
                table.columns().stream().noneMatch(column -> column.options().is(MySqlOption.UNVERSIONED));
        return clean
                ? table
                : table.withColumns(
                        table.columns().stream().map(MariaDbTime::plain).toList());
    }

    private static Column plain(Column column) {
        return column.withOptions(column.options().without(MySqlOption.UNVERSIONED));
    }

    /** A table with system versioning: the end of a row's time is in each of its unique keys. */
    static Table versioned(Table table) {
        Optional<Column> start = row(table, "ROW START");
        Optional<Column> end = row(table, "ROW END");
        List<SchemaObject> others = new ArrayList<>(table.others());
        others.add(new SystemVersioning(start, end));
        Optional<String> last = end.map(Column::name);
        return table.withColumns(table.columns().stream()
                        .filter(column -> !isRow(column, "ROW START") && !isRow(column, "ROW END"))
                        .toList())
                .withPrimaryKey(table.primaryKey()
                        .map(key -> withParts(key, without(key.parts(), last), key.options())))
                .withIndexes(table.indexes().stream()
                        .map(index -> index.unique()
                                ? withParts(index, without(index.parts(), last), index.options())
                                : index)
                        .toList())
                .withOthers(others);
    }

    private static Optional<Column> row(Table table, String which) {
        return table.columns().stream().filter(column -> isRow(column, which)).findFirst();
    }

    private static boolean isRow(Column column, String which) {
        return column.generated()
                .map(Generated::expression)
                .filter(which::equals)
                .isPresent();
    }

    private static List<IndexPart> without(List<IndexPart> parts, Optional<String> end) {
        int last = parts.size() - 1;
        boolean added = last > 0 && end.filter(parts.get(last).text()::equals).isPresent();
        return added ? parts.subList(0, last) : parts;
    }

    /** A table with periods: each shows as a check, and its columns at the end of the keys without overlaps. */
    static Table withPeriods(Table table, CreateTable created) {
        List<Period> periods = created.periods();
        List<String> names = periods.stream().map(Period::name).toList();
        List<SchemaObject> others = new ArrayList<>(table.others());
        others.addAll(periods);
        return table.withPrimaryKey(table.primaryKey()
                        .map(key -> created.withoutOverlaps(key.name())
                                .map(period -> withParts(
                                        key,
                                        withoutPeriod(key.parts()),
                                        key.options().with(MySqlOption.WITHOUT_OVERLAPS, period)))
                                .orElse(key)))
                .withChecks(table.checks().stream()
                        .filter(check -> !names.contains(check.name()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> created.withoutOverlaps(index.name())
                                .map(period -> withParts(
                                        index,
                                        withoutPeriod(index.parts()),
                                        index.options().with(MySqlOption.WITHOUT_OVERLAPS, period)))
                                .orElse(index))
                        .toList())
                .withOthers(others);
    }

    private static List<IndexPart> withoutPeriod(List<IndexPart> parts) {
        return parts.subList(0, parts.size() - 2);
    }

    private static KeyConstraint withParts(KeyConstraint key, List<IndexPart> parts, Options options) {
        return key.withParts(parts).withOptions(options);
    }

    private static Index withParts(Index index, List<IndexPart> parts, Options options) {
        return index.withParts(parts).withOptions(options);
    }
}
