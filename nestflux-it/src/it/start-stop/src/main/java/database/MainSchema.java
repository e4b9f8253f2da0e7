package database;

import static database.CityTable.CITY;

import io.nestflux.table.postgres.PgSchema;

public final class MainSchema extends PgSchema {

    public MainSchema() {
        tables(CITY);
    }
}
