package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.SchemaObject;

/** A part of a table that only one dialect has: a trigger, a policy. It is asked for when all is declared. */
@Api(Api.Use.CALL)
public abstract class PartBuilder {

    /** Adds the part to its table. */
    protected PartBuilder(TableDefinition table) {
        table.add(this);
    }

    /** What it is in the catalog, as written. */
    protected abstract SchemaObject part();

    /** Whether it stands beside the table in its schema, as extended statistics do, and is not part of it. */
    protected boolean standsBeside() {
        return false;
    }
}
