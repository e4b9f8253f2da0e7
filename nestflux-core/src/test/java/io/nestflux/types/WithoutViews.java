package io.nestflux.types;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.types.shop.TeamTable;
import io.nestflux.types.shop.UserTable;
import io.nestflux.types.store.ProductTable;

/** Schemas of which everything is known without a server. */
final class WithoutViews {

    private WithoutViews() {}

    static final class Shop extends PgSchema {
        Shop() {
            tables(TeamTable.TEAM, UserTable.USER);
        }
    }

    static final class Store extends MySqlSchema {
        Store() {
            tables(ProductTable.PRODUCT);
        }
    }
}
