package io.nestflux.table;

import io.nestflux.catalog.Catalog;

/**
 * A schema class: what a user's {@code MainSchema} is, through {@code PgSchema} or {@code MySqlSchema}. Not for other
 * implementations.
 */
public interface SchemaDefinition {

    /**
     * What the schema class asks for, as written: no server has reprinted its texts.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205} with all mistakes that can be seen without a server
     */
    Catalog catalog();
}
