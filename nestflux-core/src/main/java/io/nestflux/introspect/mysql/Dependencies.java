package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Period;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which columns the expressions of a table read. Neither product keeps a list, but in what they print every column is
 * back-quoted.
 */
final class Dependencies {

    private final QualifiedName table;
    private final Map<String, String> columns = new HashMap<>();
    private final Set<Dependency> found = new LinkedHashSet<>();

    private Dependencies(Table table) {
        this.table = new QualifiedName("", table.name());
        // names of columns know no case: https://dev.mysql.com/doc/refman/9.7/en/identifier-case-sensitivity.html
        table.columns().forEach(column -> columns.put(column.name().toLowerCase(Locale.ROOT), column.name()));
    }

    static Set<Dependency> of(Table table) {
        Dependencies dependencies = new Dependencies(table);
        table.columns().forEach(dependencies::add);
        table.checks().forEach(check -> dependencies.add(Kind.CHECK, check.name(), check.expression()));
        table.indexes()
                .forEach(index -> index.parts().stream()
                        .filter(IndexPart::expression)
                        .forEach(part -> dependencies.add(Kind.INDEX, index.name(), part.text())));
        table.others(Period.class).forEach(dependencies::addPeriod);
        table.primaryKey().ifPresent(key -> dependencies.addOverlaps(Kind.PRIMARY_KEY, key.name(), key.options()));
        table.indexes().forEach(index -> dependencies.addOverlaps(Kind.INDEX, index.name(), index.options()));
        table.others(Partitioning.class)
                .forEach(partitioning -> dependencies.add(
                        Kind.PARTITIONING,
                        partitioning.name(),
                        partitioning.by() + partitioning.subBy().orElse("")));
        return dependencies.found;
    }

    private void addPeriod(Period period) {
        ObjectId id = ObjectId.of(Kind.PERIOD, table, period.name());
        found.add(new Dependency(id, ObjectId.column(table, period.start())));
        found.add(new Dependency(id, ObjectId.column(table, period.end())));
    }

    private void addOverlaps(Kind kind, String name, Options options) {
        options.get(MySqlOption.WITHOUT_OVERLAPS)
                .map(period -> ObjectId.of(Kind.PERIOD, table, period))
                .ifPresent(period -> found.add(new Dependency(ObjectId.of(kind, table, name), period)));
    }

    private void add(Column column) {
        column.generated().map(Generated::expression).ifPresent(sql -> add(Kind.COLUMN, column.name(), sql));
        column.defaultValue().ifPresent(sql -> add(Kind.COLUMN, column.name(), sql));
        column.options().get(MySqlOption.CHECK).ifPresent(sql -> add(Kind.COLUMN, column.name(), sql));
    }

    private void add(Kind kind, String name, String expression) {
        ObjectId user = ObjectId.of(kind, table, name);
        for (String identifier : PrintedSql.identifiers(expression)) {
            String column = columns.get(identifier.toLowerCase(Locale.ROOT));
            if (column != null && !ObjectId.column(table, column).equals(user)) {
                found.add(new Dependency(user, ObjectId.column(table, column)));
            }
        }
    }
}
