package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables of a type with all their columns. The catalog has only those of which the table says more than the type, but
 * keys and indexes are on the others, too, and a class names a column by its field.
 */
public final class PgTypedColumns {

    private PgTypedColumns() {}

    /** The same catalog, in which such tables declare what they have from their types. */
    public static Catalog declared(Catalog catalog) {
        return catalog.withTables((name, table) -> Optional.of(table.options()
                .get(PgOption.OF_TYPE)
                .flatMap(type -> type(catalog, type))
                .map(type -> table.withColumns(columns(table, type)))
                .orElse(table)));
    }

    private static Optional<CompositeType> type(Catalog catalog, String printed) {
        ObjectName name = SqlTokens.of(printed, Dialect.POSTGRESQL).name();
        return catalog.schema(name.schema()).stream()
                .flatMap(schema -> schema.objects(CompositeType.class).stream())
                .filter(type -> type.name().equals(name.name()))
                .findFirst();
    }

    private static List<Column> columns(Table table, CompositeType type) {
        List<Column> columns = new ArrayList<>();
        for (CompositeType.Attribute attribute : type.attributes()) {
            Options options = attribute
                    .collation()
                    .map(collation -> Options.NONE.with(PgOption.COLLATION, collation))
                    .orElse(Options.NONE);
            columns.add(table.column(attribute.name())
                    .orElseGet(() -> new Column(
                            attribute.name(),
                            attribute.type(),
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            options)));
        }
        return columns;
    }
}
