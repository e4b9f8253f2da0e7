package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.introspect.Scope;
import io.nestflux.table.SchemaDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a server makes of a schema class, with the types of its views' columns, which the class does not say. */
public final class BuiltModel {

    private BuiltModel() {}

    /**
     * Builds it in a scratch database, and reads that.
     *
     * @param server where scratch databases may be made
     */
    public static Catalog of(SchemaDefinition schema, Optional<Database> server) {
        Subject subject =
                new Subject(new Origin.Model(schema), Set.of(), Selection.ALL, server, List.<Supplier<Database>>of());
        try (Side side = Side.built(subject.origin(), new ScratchChoice(subject, subject).require())) {
            return side.withViewColumns(side.read(Scope.of(side.schemas()), List::of));
        }
    }
}
