package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * That a table of PostgreSQL is a partition, or another kind of child, of a table. The child's own record shows only
 * what it does not have from its parents: columns, and keys, checks and indexes, that are its own, and inherited
 * columns with another default, say, than the parent's.
 *
 * @param parent the table it inherits from
 * @param bound which rows are its own, as SQL: {@code FOR VALUES IN ('a')}, {@code DEFAULT}; empty if the parent is not
 *     partitioned
 */
@Api(Api.Use.READ)
public record Inheritance(QualifiedName parent, Optional<String> bound) implements SchemaObject {

    /** A child may have several parents, so it is told by the parent's name. */
    @Override
    public String name() {
        return parent.toString();
    }

    @Override
    public Kind kind() {
        return Kind.INHERITANCE;
    }
}
