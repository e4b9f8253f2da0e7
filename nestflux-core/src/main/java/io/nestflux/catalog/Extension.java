package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * An extension of PostgreSQL.
 *
 * @param name its name
 * @param schema the schema its objects are in, when that was asked for
 * @param version its version, when that was asked for
 */
@Api(Api.Use.READ)
public record Extension(String name, Optional<String> schema, Optional<String> version) implements SchemaObject {

    /** The same extension in another version. */
    public Extension withVersion(Optional<String> changed) {
        return new Extension(name, schema, changed);
    }

    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }
}
