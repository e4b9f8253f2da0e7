package io.nestflux.table.postgres;

import io.nestflux.catalog.QualifiedName;
import java.util.Optional;

/**
 * What domains, composite types and range types have in common.
 *
 * @param <B> the builder itself
 */
public abstract sealed class PgNamedType<B extends PgNamedType<B>> extends PgUserType
        permits PgDomain, PgComposite, PgRange {

    final String name;
    Optional<String> schema = Optional.empty();
    Optional<String> comment = Optional.empty();
    private Optional<String> renamedFrom = Optional.empty();

    PgNamedType(String name) {
        this.name = name;
    }

    /** The schema that it is in; otherwise it is in that of the table that uses it. */
    public B schema(String chosen) {
        schema = Optional.of(chosen);
        return self();
    }

    /** A comment that the server keeps. */
    public B comment(String text) {
        comment = Optional.of(text);
        return self();
    }

    /** What it was called before: columns keep their values. */
    public B renamedFrom(String oldName) {
        renamedFrom = Optional.of(oldName);
        return self();
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    @Override
    final QualifiedName nameIn(String tableSchema) {
        return new QualifiedName(schema.orElse(tableSchema), name);
    }

    @Override
    final Optional<String> oldName() {
        return renamedFrom;
    }
}
