package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A range type of PostgreSQL, with the multirange type that comes with it.
 *
 * @param name its name
 * @param subtype the type of its bounds, as the server prints it
 * @param comment its comment
 * @param options operator class, collation, canonical and difference function, name of the multirange type
 */
@Api(Api.Use.READ)
public record RangeType(String name, String subtype, Optional<String> comment, Options options)
        implements SchemaObject {

    public RangeType {
        options.requireOn(Kind.RANGE_TYPE);
    }

    @Override
    public Kind kind() {
        return Kind.RANGE_TYPE;
    }
}
