package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A composite type of PostgreSQL that stands alone.
 *
 * @param name its name
 * @param attributes its attributes, in order
 * @param comment its comment
 */
@Api(Api.Use.READ)
public record CompositeType(String name, List<Attribute> attributes, Optional<String> comment) implements SchemaObject {

    /**
     * One attribute.
     *
     * @param name its name
     * @param type its type, as the server prints it
     * @param collation its collation, quoted and qualified, when it is not its type's own
     * @param comment its comment
     */
    public record Attribute(String name, String type, Optional<String> collation, Optional<String> comment) {}

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    @Override
    public Kind kind() {
        return Kind.COMPOSITE_TYPE;
    }
}
