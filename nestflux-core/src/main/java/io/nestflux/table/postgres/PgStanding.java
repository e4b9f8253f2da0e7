package io.nestflux.table.postgres;

import io.nestflux.catalog.SchemaObject;

/** Something that a schema class lists and that stands in a schema beside the tables: a view, a function, a type. */
interface PgStanding {

    /** The schema it stands in. */
    String schemaName();

    /** What it is in the catalog, as written. */
    SchemaObject object();
}
