package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.postgres.types.PgUserTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which tables of one plan are in use, and what they are like. */
final class PgInUse {

    private final TablesInUse inUse;
    private final Catalog before;
    private final Catalog after;
    private final Map<ObjectId, SchemaObject> old;
    private final Map<ObjectId, SchemaObject> wanted;

    PgInUse(TablesInUse inUse, Catalog before, Catalog after) {
        this.inUse = inUse;
        this.before = before;
        this.after = after;
        this.old = before.objects();
        this.wanted = after.objects();
    }

    /** Whether that one is: nobody uses a table that the plan makes. */
    boolean has(QualifiedName table) {
        return before.table(table).isPresent() && inUse.has(table);
    }

    /** Whether a change of that object locks one. */
    boolean areConcernedBy(ObjectId id) {
        Stream<QualifiedName> own =
                id.kind() == Kind.TABLE || id.isPartOfTable() ? Stream.of(tableOf(id)) : Stream.of();
        return Stream.concat(own, referenced(id)).anyMatch(this::has);
    }

    private static QualifiedName tableOf(ObjectId id) {
        return id.kind() == Kind.TABLE ? id.qualifiedName() : id.tableName();
    }

    private Stream<QualifiedName> referenced(ObjectId id) {
        return Stream.of(old, wanted)
                .flatMap(objects -> Stream.ofNullable(objects.get(id)))
                .filter(ForeignKey.class::isInstance)
                .map(key -> ((ForeignKey) key).referencedTable());
    }

    /** Those that have a column of a domain. */
    List<QualifiedName> thatUse(Domain domain) {
        PgUserTypes types = PgUserTypes.of(before);
        return before.tableNames().stream()
                .filter(this::has)
                .filter(table -> before.table(table).orElseThrow().columns().stream()
                        .anyMatch(column -> types.find(column.type(), Domain.class)
                                .filter(domain::equals)
                                .isPresent()))
                .toList();
    }

    boolean arePartitioned(QualifiedName table) {
        return before.table(table)
                .map(Table::options)
                .flatMap(options -> options.get(PgOption.PARTITION_BY))
                .isPresent();
    }

    /** Whether it has anything to do with another table's partitions or children: their parts hang together. */
    private boolean hasRelatives(QualifiedName table) {
        return Stream.of(before, after)
                .anyMatch(catalog -> catalog.childTables().containsKey(table)
                        || catalog.childTables().values().stream()
                                .flatMap(child -> child.others(Inheritance.class).stream())
                                .anyMatch(inheritance -> inheritance.parent().equals(table)));
    }

    /** Whether both of that name can be there at once, under two names. */
    boolean mayBeReplaced(ObjectId id) {
        if (!id.isPartOfTable()
                || !has(id.tableName())
                || Stream.concat(Stream.of(id.tableName()), referenced(id)).anyMatch(this::hasRelatives)) {
            return false;
        }
        SchemaObject object = wanted.get(id);
        return object instanceof Index
                || object instanceof KeyConstraint key && !key.options().is(PgOption.TEMPORAL)
                || object instanceof ForeignKey foreign && looksAtRows(foreign)
                || object instanceof Check check && looksAtRows(check);
    }

    static boolean looksAtRows(ForeignKey key) {
        return !key.options().is(PgOption.NOT_VALID) && !key.options().is(PgOption.NOT_ENFORCED);
    }

    static boolean looksAtRows(Check check) {
        return !check.options().is(PgOption.NOT_VALID) && !check.options().is(PgOption.NOT_ENFORCED);
    }
}
