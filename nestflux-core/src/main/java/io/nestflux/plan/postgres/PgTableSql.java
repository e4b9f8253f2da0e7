package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgParameters;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.plan.postgres.inheritance.PgChildColumns;
import io.nestflux.plan.postgres.inheritance.PgDescent;
import io.nestflux.plan.postgres.inheritance.PgInheritanceSql;
import io.nestflux.plan.postgres.inheritance.PgReferrers;
import io.nestflux.plan.postgres.rights.PgRowSecurity;
import io.nestflux.plan.postgres.sequences.PgIdentities;
import io.nestflux.plan.postgres.sequences.PgSequenceSql;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables: {@code CREATE TABLE} with columns, keys and checks, followed by indexes and comments. */
final class PgTableSql implements ObjectSql<Table> {

    private final PgColumnSql columns;
    private final PgChildColumns childColumns;
    private final Catalog before;
    private final Catalog after;
    private final Map<QualifiedName, List<ObjectId>> referrers;
    private final PgInheritanceSql partitions;
    private final PgIndexSql indexes;
    private final PgCheckSql checks = new PgCheckSql();

    /**
     * @param before the catalog the plan starts from
     * @param after the catalog the plan leads to
     */
    PgTableSql(PgColumnSql columns, PgChildColumns childColumns, Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        this.referrers = PgReferrers.of(before);
        this.partitions = new PgInheritanceSql(before, after);
        this.columns = columns;
        // an index of a new table says nothing of the replica identity: the table does
        this.indexes = new PgIndexSql(Catalog.empty(Dialect.POSTGRESQL), Catalog.empty(Dialect.POSTGRESQL));
        this.childColumns = childColumns;
    }

    @Override
    public List<Step> create(ObjectId id, Table table) {
        QualifiedName name = id.tableName();
        List<Step> steps = new ArrayList<>();
        for (Column column : table.columns()) {
            steps.addAll(PgIdentities.before(name, column));
        }
        steps.add(Step.statement(
                createTable(name, table),
                table.others(Inheritance.class).stream()
                        .flatMap(parent -> partitions.besideTheRest(name, parent).stream())
                        .toArray(Hazard[]::new)));
        steps.addAll(onNew(id, table).stream().map(Step::harmless).toList());
        return steps;
    }

    /** What makes a new table complete: it has no rows yet that could be in the way. */
    private List<Step> onNew(ObjectId id, Table table) {
        QualifiedName name = id.tableName();
        List<Step> steps = new ArrayList<>();
        List<String> security = PgRowSecurity.changes(Options.NONE, table.options());
        if (!security.isEmpty()) {
            steps.add(Step.statement("ALTER TABLE " + PgNames.quote(name) + " " + String.join(", ", security)));
        }
        for (Column column : table.columns()) {
            ObjectId columnId = ObjectId.column(name, column.name());
            steps.addAll(
                    childColumns.isInherited(columnId)
                            ? columns.said(columnId, column)
                            : columns.afterCreate(columnId, column));
        }
        for (Check check : table.checks()) {
            if (PgSql.isAddedLater(check)) {
                steps.addAll(checks.create(part(name, check), check));
            }
        }
        for (Index index : table.indexes()) {
            steps.addAll(indexes.create(part(name, index), index));
        }
        table.options()
                .get(PgOption.REPLICA_IDENTITY)
                .ifPresent(identity -> steps.add(PgReplicaIdentity.set(name, identity)));
        table.options().get(PgOption.CLUSTER_ON).ifPresent(index -> steps.add(PgClustering.set(name, index)));
        steps.addAll(comments(id, table));
        return steps;
    }

    private String createTable(QualifiedName name, Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().stream()
                .filter(column -> !childColumns.isInherited(ObjectId.column(name, column.name())))
                .forEach(column -> lines.add(PgColumnSql.definition(name, column)));
        table.primaryKey().ifPresent(key -> lines.add(PgKeySql.definition(key)));
        table.uniques().forEach(key -> lines.add(PgKeySql.definition(key)));
        table.others(Exclusion.class).forEach(exclusion -> lines.add(PgExclusionSql.definition(exclusion)));
        table.checks().stream()
                .filter(check -> !PgSql.isAddedLater(check))
                .forEach(check -> lines.add(PgCheckSql.definition(check)));
        return "CREATE " + (table.options().is(PgOption.UNLOGGED) ? "UNLOGGED " : "") + "TABLE " + PgNames.quote(name)
                + PgDescent.head(table)
                + (lines.isEmpty() ? PgDescent.noLines(table) : " (\n    " + String.join(",\n    ", lines) + "\n)")
                + PgDescent.tail(table)
                + PgParameters.with(table.options())
                + table.options()
                        .get(PgOption.TABLESPACE)
                        .map(space -> " TABLESPACE " + PgNames.quote(space))
                        .orElse("");
    }

    private static List<Step> comments(ObjectId id, Table table) {
        List<Step> steps = new ArrayList<>(PgComments.onNew(id, table.comment()));
        for (KeyConstraint key : keys(table)) {
            steps.addAll(PgComments.onNew(part(id.tableName(), key), key.comment(), key.options()));
        }
        for (Exclusion exclusion : table.others(Exclusion.class)) {
            steps.addAll(PgComments.onNew(part(id.tableName(), exclusion), exclusion.comment(), exclusion.options()));
        }
        for (Check check : table.checks()) {
            if (!PgSql.isAddedLater(check)) {
                steps.addAll(PgComments.onNew(part(id.tableName(), check), check.comment()));
            }
        }
        return steps;
    }

    private static List<KeyConstraint> keys(Table table) {
        List<KeyConstraint> keys = new ArrayList<>(table.uniques());
        table.primaryKey().ifPresent(keys::add);
        return keys;
    }

    private static ObjectId part(QualifiedName table, SchemaObject part) {
        return ObjectId.of(part.kind(), table, part.name());
    }

    @Override
    public List<Step> drop(ObjectId id, Table table) {
        List<Step> steps = new ArrayList<>();
        // a partition that foreign keys lean on can be detached, if no row refers to it, but not dropped
        table.others(Inheritance.class).stream()
                .filter(parent -> parent.bound().isPresent() && isReferredTo(parent.parent()))
                .forEach(parent -> steps.addAll(partitions.drop(part(id.tableName(), parent), parent)));
        steps.add(Step.statement(
                "DROP TABLE " + PgNames.quote(id.tableName()),
                Hazard.losesData("the rows of " + id.tableName() + " are lost")));
        return steps;
    }

    /** Whether a table that stays, or one that it is a partition of, is the target of a foreign key. */
    private boolean isReferredTo(QualifiedName name) {
        Optional<Table> stays = after.table(name);
        return stays.isPresent()
                && (referrers.containsKey(name)
                        || stays.get().others(Inheritance.class).stream()
                                .anyMatch(parent -> isReferredTo(parent.parent())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Table before, Table after) {
        if (!before.options().get(PgOption.PARTITION_BY).equals(after.options().get(PgOption.PARTITION_BY))) {
            return Optional.empty();
        }
        QualifiedName name = id.tableName();
        List<Step> steps = new ArrayList<>(PgDescent.changeType(name, before, after));
        for (String clause : PgParameters.changes(before.options(), after.options())) {
            steps.add(Step.clause(name, clause));
        }
        for (String clause : PgRowSecurity.changes(before.options(), after.options())) {
            steps.add(Step.clause(name, clause));
        }
        boolean unlogged = after.options().is(PgOption.UNLOGGED);
        if (before.options().is(PgOption.UNLOGGED) != unlogged) {
            steps.add(Step.clause(name, unlogged ? "SET UNLOGGED" : "SET LOGGED", PgWaits.rewrite(name)));
            if (!unlogged) {
                steps.addAll(PgSequenceSql.afterLogging(name, this.before, this.after));
            }
        }
        Optional<String> tablespace = after.options().get(PgOption.TABLESPACE);
        if (!tablespace.equals(before.options().get(PgOption.TABLESPACE))) {
            steps.add(Step.clause(
                    name,
                    "SET TABLESPACE " + PgNames.quote(tablespace.orElse("pg_default")),
                    Hazard.rewrites(name + ", elsewhere: nobody can use it meanwhile")));
        }
        Optional<String> method = after.options().get(PgOption.ACCESS_METHOD);
        if (!method.equals(before.options().get(PgOption.ACCESS_METHOD))) {
            steps.add(Step.clause(
                    name, "SET ACCESS METHOD " + PgNames.quote(method.orElse("heap")), PgWaits.rewrite(name)));
        }
        steps.addAll(PgReplicaIdentity.change(name, before, after));
        steps.addAll(PgClustering.change(name, before, after));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }
}
