package database;

import static database.TenantTable.TENANT;

import io.nestflux.table.postgres.PgSchema;

public final class MainSchema extends PgSchema {

    public MainSchema() {
        tables(TENANT);
    }
}
