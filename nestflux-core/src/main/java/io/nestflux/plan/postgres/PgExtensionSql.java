package io.nestflux.plan.postgres;

import io.nestflux.catalog.Extension;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extensions. */
final class PgExtensionSql implements ObjectSql<Extension> {

    @Override
    public List<Step> create(ObjectId id, Extension extension) {
        StringBuilder sql = new StringBuilder("CREATE EXTENSION ").append(PgNames.quote(extension.name()));
        extension.schema().ifPresent(schema -> sql.append(" SCHEMA ").append(PgNames.quote(schema)));
        extension.version().ifPresent(version -> sql.append(" VERSION ").append(PgLiterals.text(version)));
        return List.of(Step.statement(sql.toString()));
    }

    @Override
    public List<Step> drop(ObjectId id, Extension extension) {
        return List.of(Step.statement("DROP EXTENSION " + PgNames.quote(extension.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Extension before, Extension after) {
        String alter = "ALTER EXTENSION " + PgNames.quote(id.name());
        List<Step> steps = new ArrayList<>();
        if (!before.schema().equals(after.schema())) {
            steps.add(Step.statement(
                    alter + " SET SCHEMA " + PgNames.quote(after.schema().orElse("public"))));
        }
        if (!before.version().equals(after.version())) {
            after.version()
                    .ifPresent(version -> steps.add(Step.statement(alter + " UPDATE TO " + PgLiterals.text(version))));
        }
        return Optional.of(steps);
    }
}
