package database;

import static database.UserTable.USER;

import io.nestflux.table.mysql.MySqlSchema;

public final class MainSchema extends MySqlSchema {

    public MainSchema() {
        tables(USER);
    }
}
