package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Which types have values in rows, and which have them inside of other values. The server alters no attribute of a type
 * that a column uses, and adds no condition to a domain that is inside an array, a row or a range
 * ({@code find_composite_type_dependencies} in its {@code src/backend/commands/tablecmds.c}).
 */
final class PgStoredTypes {

    private final PgUserTypes types;
    private final Set<ObjectId> stored = new HashSet<>();
    private final Set<ObjectId> inside = new HashSet<>();

    private PgStoredTypes(PgUserTypes types) {
        this.types = types;
    }

    static PgStoredTypes of(Catalog catalog, PgUserTypes types) {
        PgStoredTypes found = new PgStoredTypes(types);
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                for (Column column : table.columns()) {
                    found.add(column.type(), false);
                }
            }
        }
        return found;
    }

    private void add(String type, boolean isInside) {
        boolean nested = isInside || PgCasts.isArray(type);
        types.find(type).ifPresent(id -> {
            boolean isNews = stored.add(id);
            isNews |= nested && inside.add(id);
            if (isNews) {
                types.find(type, Domain.class).ifPresent(domain -> add(domain.type(), nested));
                types.find(type, RangeType.class).ifPresent(range -> add(range.subtype(), true));
                types.find(type, CompositeType.class)
                        .ifPresent(composite -> composite.attributes().forEach(each -> add(each.type(), true)));
            }
        });
    }

    /** Whether a column has values of the type, alone or inside of others. */
    boolean isStored(ObjectId type) {
        return stored.contains(type);
    }

    /** Whether a column has values of the type inside of others. */
    boolean isInside(ObjectId type) {
        return inside.contains(type);
    }
}
