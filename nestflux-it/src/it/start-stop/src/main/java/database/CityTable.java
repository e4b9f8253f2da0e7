package database;

import io.nestflux.table.postgres.PgTable;

public final class CityTable extends PgTable {

    public static final CityTable CITY = new CityTable();

    public final Column<Integer> id = integer("id").primaryKey();
    public final Column<String> name = varchar("name", 80).notNull();

    private CityTable() {
        super("geo", "city");
    }
}
