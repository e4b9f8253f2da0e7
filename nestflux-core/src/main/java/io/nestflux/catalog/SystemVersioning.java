package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * That a table of MariaDB remembers what its rows were. It is a part of its table, and there is one at most. The two
 * columns that tell from when to when a row was valid belong to it, because they come and go with it only.
 *
 * @param start the column that tells since when, if it is not hidden
 * @param end the column that tells until when, if it is not hidden
 */
@Api(Api.Use.READ)
public record SystemVersioning(Optional<Column> start, Optional<Column> end) implements SchemaObject {

    /** The one name that it has: the server's own for its period. */
    public static final String NAME = "SYSTEM_TIME";

    @Override
    public Kind kind() {
        return Kind.SYSTEM_VERSIONING;
    }

    @Override
    public String name() {
        return NAME;
    }
}
