package database;

import io.nestflux.table.postgres.PgTable;

/** Who has a schema. */
public final class TenantTable extends PgTable {

    public static final TenantTable TENANT = new TenantTable();

    public final Column<String> name = varchar("name", 60).primaryKey();

    private TenantTable() {
        super("platform", "tenant");
    }
}
