package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.CommentText;
import java.util.Optional;
import java.util.function.Function;

/**
 * What domains, composite types and range types have in common.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract sealed class PgNamedType<B extends PgNamedType<B>> extends PgUserType
        permits PgDomain, PgComposite, PgRange {

    final String name;
    Optional<String> schema = Optional.empty();
    Optional<String> comment = Optional.empty();
    private Function<String, Optional<QualifiedName>> oldName = home -> Optional.empty();

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
        comment = CommentText.of(text);
        return self();
    }

    /** What it was called before: columns keep their values. */
    public B renamedFrom(String old) {
        oldName = home -> Optional.of(new QualifiedName(home, old));
        return self();
    }

    /** What it was called before, in another schema. */
    public B renamedFrom(QualifiedName old) {
        oldName = home -> Optional.of(old);
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
    final Optional<QualifiedName> oldName(String home) {
        return oldName.apply(home);
    }
}
