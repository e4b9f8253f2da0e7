package io.nestflux.plan.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Schema;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Schemas. */
final class PgSchemaSql implements ObjectSql<Schema> {

    @Override
    public List<Step> create(ObjectId id, Schema schema) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement("CREATE SCHEMA " + PgNames.quote(schema.name())));
        schema.comment().ifPresent(comment -> steps.add(PgComments.set(id, Optional.of(comment))));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Schema schema) {
        return List.of(Step.statement("DROP SCHEMA " + PgNames.quote(schema.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Schema before, Schema after) {
        return Optional.of(List.of(PgComments.set(id, after.comment())));
    }
}
