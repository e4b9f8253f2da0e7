package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * An enum type of PostgreSQL. MySQL's enums are column types.
 *
 * @param name its name
 * @param values its labels, in sort order
 * @param comment its comment
 */
@Api(Api.Use.READ)
public record EnumType(String name, List<String> values, Optional<String> comment) implements SchemaObject {

    public EnumType {
        values = List.copyOf(values);
    }

    @Override
    public Kind kind() {
        return Kind.ENUM_TYPE;
    }

    /** The same type with another name. */
    public EnumType withName(String changed) {
        return new EnumType(changed, values, comment);
    }
}
