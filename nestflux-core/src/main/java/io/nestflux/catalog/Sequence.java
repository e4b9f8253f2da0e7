package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A sequence that stands alone.
 *
 * @param name its name
 * @param options how it counts
 * @param unlogged whether it is not written ahead (PostgreSQL 15), though the table of the column that owns it, if any,
 *     is
 * @param ownedBy the column it is dropped with, when it has an owner but is not simply that column's serial
 * @param comment its comment
 */
@Api(Api.Use.READ)
public record Sequence(
        String name, SequenceOptions options, boolean unlogged, Optional<ObjectId> ownedBy, Optional<String> comment)
        implements SchemaObject {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }
}
