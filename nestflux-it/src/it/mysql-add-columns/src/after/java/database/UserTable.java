package database;

import io.nestflux.table.mysql.MySqlTable;

public final class UserTable extends MySqlTable {

    public static final UserTable USER = new UserTable();

    public final Column<Long> id = bigint("id").autoIncrement().primaryKey();
    public final Column<String> email = varchar("email", 255).notNull().unique();
    public final Column<String> avatarUrl = varchar("avatarUrl", 500);
    public final Column<String> phoneNumber = varchar("phoneNumber", 20);

    private UserTable() {
        super("user");
    }
}
