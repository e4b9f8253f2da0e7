package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/** Partitions and children that are attached and detached; those that are new come with their table. */
public final class PgInheritanceSql implements ObjectSql<Inheritance> {

    private static final String REST = "DEFAULT";

    @Override
    public List<Step> create(ObjectId id, Inheritance inheritance) {
        QualifiedName child = id.tableName();
        return List.of(inheritance
                .bound()
                .map(bound -> Step.statement(
                        alter(inheritance.parent()) + " ATTACH PARTITION " + PgNames.quote(child) + " " + bound,
                        outside(child, bound)))
                .orElseGet(() -> Step.statement(alter(child) + " INHERIT " + PgNames.quote(inheritance.parent()))));
    }

    private static Hazard outside(QualifiedName child, String bound) {
        String problem = bound.equals(REST) ? "belongs to another partition" : "is not " + bound;
        return new Hazard(Hazard.Kind.MAY_FAIL, "fails if a row of " + child + " " + problem);
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
