package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import java.util.List;
import java.util.Optional;

/**
 * What makes a domain not null has a name since PostgreSQL 17. Where one side comes from an older server, or from a
 * model that says nothing, the name of the other is no difference.
 */
public final class PgDomainNames {

    private PgDomainNames() {}

    public static Catalog aligned(Catalog side, Catalog other) {
        boolean concerned = side.schemas().stream()
                .flatMap(schema -> schema.objects(Domain.class).stream())
                .anyMatch(domain -> domain.options().get(PgOption.NOT_NULL_NAME).isPresent());
        return concerned
                ? side.withSchemas(side.schemas().stream()
                        .map(schema -> aligned(schema, other.schema(schema.name())))
                        .toList())
                : side;
    }

    private static Schema aligned(Schema schema, Optional<Schema> other) {
        List<Domain> others = other.stream()
                .flatMap(same -> same.objects(Domain.class).stream())
                .toList();
        return schema.withObjects(schema.objects().stream()
                .map(object -> object instanceof Domain domain ? aligned(domain, others) : object)
                .toList());
    }

    private static SchemaObject aligned(Domain domain, List<Domain> others) {
        boolean isUnnamed = others.stream()
                .anyMatch(other -> other.name().equals(domain.name())
                        && !other.nullable()
                        && other.options().get(PgOption.NOT_NULL_NAME).isEmpty());
        return isUnnamed ? domain.withOptions(domain.options().without(PgOption.NOT_NULL_NAME)) : domain;
    }
}
