package io.nestflux.table.postgres;

import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.table.PartBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/** That a table is a child of another. */
final class PgParent extends PartBuilder {

    private final PgTable parent;
    private final Supplier<Optional<String>> bound;

    /** @param bound which rows of a partitioned parent are the child's own */
    PgParent(PgTable child, PgTable parent, Supplier<Optional<String>> bound) {
        super(child);
        this.parent = parent;
        this.bound = bound;
    }

    @Override
    protected SchemaObject part() {
        return new Inheritance(parent.qualifiedName(), bound.get());
    }
}
