package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Statistics;
import io.nestflux.catalog.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which partitions are told in the class of their table: those of which there is no more to say than is said there. The
 * others have classes of their own, and so have the partitions between them and the table.
 */
final class PgToldPartitions {

    private final Catalog catalog;
    private final Map<QualifiedName, List<QualifiedName>> partitions;
    private final Set<ObjectId> granted;
    private final Set<QualifiedName> counted;

    PgToldPartitions(Catalog catalog, Map<QualifiedName, List<QualifiedName>> partitions, Set<ObjectId> granted) {
        this.catalog = catalog;
        this.partitions = partitions;
        this.granted = granted;
        this.counted = catalog.schemas().stream()
                .map(schema -> schema.objects(Statistics.class))
                .flatMap(List::stream)
                .map(Statistics::table)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<QualifiedName> all() {
        Set<QualifiedName> told = new HashSet<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                boolean isPartition = table.others(Inheritance.class).stream()
                        .anyMatch(inheritance -> inheritance.bound().isPresent());
                if (isPartition && isSimple(name, table)) {
                    told.add(name);
                }
            }
        }
        return Collections.unmodifiableSet(told);
    }

    private boolean isSimple(QualifiedName name, Table table) {
        return table.columns().isEmpty()
                && table.foreignKeys().isEmpty()
                && table.others().stream().allMatch(Inheritance.class::isInstance)
                && Stream.concat(table.primaryKey().stream(), table.uniques().stream())
                        .allMatch(PgTableParts::isPlain)
                && !hasMore(table.options())
                && !granted.contains(ObjectId.table(name))
                && !counted.contains(name)
                && partitions.getOrDefault(name, List.of()).stream()
                        .allMatch(below -> isSimple(below, catalog.table(below).orElseThrow()));
    }

    private static boolean hasMore(Options options) {
        return options.is(PgOption.ROW_SECURITY)
                || options.is(PgOption.FORCE_ROW_SECURITY)
                || options.get(PgOption.REPLICA_IDENTITY).isPresent()
                || options.get(PgOption.CLUSTER_ON).isPresent();
    }
}
