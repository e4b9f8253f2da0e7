package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Schema;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Workbench;
import io.nestflux.table.SchemaDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that build a model in an empty database, as the model is written. No database is needed. */
public final class Export {

    private Export() {}

    /** @throws io.nestflux.NestFluxException {@code NF-205} if the model has mistakes */
    public static List<Statement> of(SchemaDefinition schema) {
        Catalog model = schema.catalog();
        Set<String> schemas = model.schemas().stream().map(Schema::name).collect(Collectors.toSet());
        return Planner.plan(Dialects.sql(model.dialect()), Workbench.emptyDatabase(model.dialect(), schemas), model);
    }
}
