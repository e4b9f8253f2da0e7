package io.nestflux.table.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Table;
import java.util.List;

/** Small models for tests: tables as anonymous classes. */
final class PgModels {

    private PgModels() {}

    static final class ListedSchema extends PgSchema {
        ListedSchema(PgTable... listed) {
            tables(listed);
        }
    }

    static PgSchema schema(PgTable... listed) {
        return new ListedSchema(listed);
    }

    /** The catalog's tables in the order they were listed; all in one schema. */
    static List<Table> tables(PgTable... listed) {
        Catalog catalog = schema(listed).catalog();
        return List.of(listed).stream()
                .map(table -> catalog.table(table.qualifiedName()).orElseThrow())
                .toList();
    }

    static Table table(PgTable listed) {
        return tables(listed).get(0);
    }
}
