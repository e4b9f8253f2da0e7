package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Schema;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.List;
import java.util.Optional;

/** The one schema is the connection's own database: it is there already, and not ours to drop or change. */
final class MySqlSchemaSql implements ObjectSql<Schema> {

    @Override
    public List<Step> create(ObjectId id, Schema schema) {
        return List.of();
    }

    @Override
    public List<Step> drop(ObjectId id, Schema schema) {
        return List.of();
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Schema before, Schema after) {
        return Optional.of(List.of());
    }
}
