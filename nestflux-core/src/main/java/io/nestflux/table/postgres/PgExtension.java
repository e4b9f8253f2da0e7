package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.Optional;

/** An extension: {@code extension("pg_trgm").inSchema("ext")}. Immutable. */
@Api(Api.Use.CALL)
public final class PgExtension {

    final String name;
    final Optional<String> schema;
    final Optional<String> version;

    PgExtension(String name, Optional<String> schema, Optional<String> version) {
        this.name = name;
        this.schema = schema;
        this.version = version;
    }

    /** The same, with its objects in a schema. */
    public PgExtension inSchema(String chosen) {
        return new PgExtension(name, Optional.of(chosen), version);
    }

    /** The same, in a version. */
    public PgExtension atVersion(String chosen) {
        return new PgExtension(name, schema, Optional.of(chosen));
    }
}
