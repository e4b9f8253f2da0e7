package io.nestflux.types.shop;

import io.nestflux.table.postgres.PgSchema;

/** The tables whose records stand beside this. */
public final class ShopSchema extends PgSchema {

    public ShopSchema() {
        tables(TeamTable.TEAM, UserTable.USER);
        views(ActiveUserView.ACTIVE_USER);
    }
}
