package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Partitions and children that are attached and detached; those that are new come with their table. */
public final class PgInheritanceSql implements ObjectSql<Inheritance> {

    private static final String REST = "DEFAULT";

    private final Catalog before;
    private final Catalog after;

    public PgInheritanceSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> create(ObjectId id, Inheritance inheritance) {
        QualifiedName child = id.tableName();
        return List.of(inheritance
                .bound()
                .map(bound -> Step.statement(
                        alter(inheritance.parent()) + " ATTACH PARTITION " + PgNames.quote(child) + " " + bound,
                        hazards(child, inheritance, bound).toArray(Hazard[]::new)))
                .orElseGet(() -> Step.statement(alter(child) + " INHERIT " + PgNames.quote(inheritance.parent()))));
    }

    private List<Hazard> hazards(QualifiedName child, Inheritance inheritance, String bound) {
        List<Hazard> hazards = new ArrayList<>(List.of(outside(child, bound), PgWaits.scan(child)));
        hazards.addAll(besideTheRest(child, inheritance));
        return hazards;
    }

    /** The server does not move rows of the default partition that belong to a new one. */
    public List<Hazard> besideTheRest(QualifiedName child, Inheritance inheritance) {
        return rest(inheritance.parent()).stream()
                .filter(rest -> !rest.equals(child) && inheritance.bound().isPresent())
                .map(rest -> Hazard.failsOnRows("if a row of %s is %s: take such rows out before, and put them in after"
                        .formatted(rest, inheritance.bound().orElseThrow())))
                .toList();
    }

    /** The default partition that is there, and stays. */
    private Optional<QualifiedName> rest(QualifiedName parent) {
        Inheritance asRest = new Inheritance(parent, Optional.of(REST));
        return before.schemas().stream()
                .flatMap(schema -> schema.tables().stream()
                        .filter(table -> table.others().contains(asRest))
                        .map(table -> new QualifiedName(schema.name(), table.name())))
                .filter(name -> after.table(name)
                        .filter(table -> table.others().contains(asRest))
                        .isPresent())
                .findFirst();
    }

    private static Hazard outside(QualifiedName child, String bound) {
        String problem = bound.equals(REST) ? "belongs to another partition" : "is not " + bound;
        return Hazard.failsOnRows("if a row of " + child + " " + problem);
    }

    @Override
    public List<Step> drop(ObjectId id, Inheritance inheritance) {
        QualifiedName child = id.tableName();
        return List.of(Step.statement(
                inheritance.bound().isPresent()
                        ? alter(inheritance.parent()) + " DETACH PARTITION " + PgNames.quote(child)
                        : alter(child) + " NO INHERIT " + PgNames.quote(inheritance.parent())));
    }

    /** No server can move a bound: the partition is detached, and attached with the new one. */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Inheritance before, Inheritance after) {
        return Optional.empty();
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + PgNames.quote(table);
    }
}
