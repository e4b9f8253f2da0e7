package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * An exclusion constraint of PostgreSQL.
 *
 * @param name its name
 * @param definition what stands behind its name, as the server prints it: {@code EXCLUDE USING gist (...)}
 * @param comment its comment
 * @param options storage parameters, tablespace
 */
@Api(Api.Use.READ)
public record Exclusion(String name, String definition, Optional<String> comment, Options options)
        implements SchemaObject {

    public Exclusion {
        options.requireOn(Kind.EXCLUSION);
    }

    @Override
    public Kind kind() {
        return Kind.EXCLUSION;
    }
}
