package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A collation of PostgreSQL that somebody has created.
 *
 * @param name its name
 * @param comment its comment
 * @param options provider, locale, whether it is deterministic, rules
 */
@Api(Api.Use.READ)
public record Collation(String name, Optional<String> comment, Options options) implements SchemaObject {

    public Collation {
        options.requireOn(Kind.COLLATION);
    }

    @Override
    public Kind kind() {
        return Kind.COLLATION;
    }

    /** The same collation with another name. */
    public Collation withName(String changed) {
        return new Collation(changed, comment, options);
    }
}
