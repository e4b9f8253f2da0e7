package io.nestflux.table.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Table;

/** Small models for tests: tables as anonymous classes. */
final class MySqlModels {

    static final class ListedSchema extends MySqlSchema {
        ListedSchema(MySqlTable... listed) {
            tables(listed);
        }
    }

    private MySqlModels() {}

    static MySqlSchema schema(MySqlTable... listed) {
        return new ListedSchema(listed);
    }

    /** The first table's, with others that it needs. */
    static Table table(MySqlTable first, MySqlTable... others) {
        MySqlTable[] all = new MySqlTable[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        Catalog catalog = schema(all).catalog();
        return catalog.table(first.qualifiedName()).orElseThrow();
    }
}
