package io.nestflux.cases;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Renames;
import io.nestflux.table.SchemaDefinition;
import java.util.Set;

/** A schema class whose tables a server has read. */
record ReadModel(Catalog catalog, Set<String> roles, Conversions conversions, DeclaredRows rows)
        implements SchemaDefinition {

    @Override
    public Renames renames() {
        return Renames.NONE;
    }

    @Override
    public Set<Class<?>> tableClasses() {
        return Set.of();
    }
}
