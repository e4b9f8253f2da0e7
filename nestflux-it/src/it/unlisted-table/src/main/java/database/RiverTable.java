package database;

import io.nestflux.table.postgres.PgTable;

public final class RiverTable extends PgTable {

    public static final RiverTable RIVER = new RiverTable();

    public final Column<Integer> id = integer("id").primaryKey();

    private RiverTable() {
        super("geo", "river");
    }
}
