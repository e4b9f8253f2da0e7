package io.nestflux.types.store;

import io.nestflux.table.mysql.MySqlSchema;

/** The tables whose records stand beside this. */
public final class StoreSchema extends MySqlSchema {

    public StoreSchema() {
        tables(ProductTable.PRODUCT);
        views(ListedView.LISTED);
    }
}
