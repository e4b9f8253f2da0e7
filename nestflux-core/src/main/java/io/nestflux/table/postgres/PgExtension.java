package io.nestflux.table.postgres;

import java.util.Optional;

/**
 * An extension: {@code extension("pg_trgm").inSchema("ext")}.
 *
 * @param name its name
 * @param schema the schema to put its objects in, if it matters
 * @param version the version to install, if it matters
 */
public record PgExtension(String name, Optional<String> schema, Optional<String> version) {

    /** The same, with its objects in a schema. */
    public PgExtension inSchema(String chosen) {
        return new PgExtension(name, Optional.of(chosen), version);
    }

    /** The same, in a version. */
    public PgExtension atVersion(String chosen) {
        return new PgExtension(name, schema, Optional.of(chosen));
    }
}
