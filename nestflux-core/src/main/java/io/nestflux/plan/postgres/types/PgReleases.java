package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.Released;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column or domain can do without for a while: its default, a domain also its checks. Its type it cannot. The
 * server keeps no default whose function is dropped, and a table is not dropped for that.
 */
public final class PgReleases {

    private PgReleases() {}

    public static Optional<Released> of(SchemaObject object, ObjectId used) {
        if (object instanceof Column column
                && column.defaultValue().isPresent()
                && isUsedByExpression(used, column.type())) {
            return Optional.of(new Released(
                    withoutDefault(column), column.defaultValue().stream().toList()));
        }
        if (object instanceof Domain domain && isUsedByExpression(used, domain.type())) {
            List<String> given = new ArrayList<>(domain.defaultValue().stream().toList());
            domain.checks().stream().map(Check::expression).forEach(given::add);
            return given.isEmpty() ? Optional.empty() : Optional.of(new Released(bare(domain), given));
        }
        return Optional.empty();
    }

    private static boolean isUsedByExpression(ObjectId used, String type) {
        return switch (used.kind().family()) {
            case ROUTINES -> used.kind() != Kind.PROCEDURE;
            case TYPES, RELATIONS ->
                !PgTypeNames.printed(used.qualifiedName()).equals(PgCasts.base(PgCasts.element(type)));
            case SCHEMAS, EXTENSIONS, COLLATIONS, SEQUENCES, PARTS, RIGHTS, OTHERS -> false;
        };
    }

    private static Column withoutDefault(Column column) {
        return column.withDefaultValue(Optional.empty());
    }

    private static Domain bare(Domain domain) {
        return domain.withDefaultValue(Optional.empty()).withChecks(List.of());
    }
}
