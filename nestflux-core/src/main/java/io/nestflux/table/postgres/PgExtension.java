package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.Optional;

/** An extension: {@code extension("pg_trgm").inSchema("ext")}. */
@Api(Api.Use.CALL)
public final class PgExtension {

    final String name;
    Optional<String> schema;
    Optional<String> version;

    PgExtension(String name) {
        this.name = name;
        this.schema = Optional.empty();
        this.version = Optional.empty();
    }

    /** Its objects are in a schema. */
    public PgExtension inSchema(String chosen) {
        this.schema = Optional.of(chosen);
        return this;
    }

    /** The version that it has. */
    public PgExtension atVersion(String chosen) {
        this.version = Optional.of(chosen);
        return this;
    }
}
