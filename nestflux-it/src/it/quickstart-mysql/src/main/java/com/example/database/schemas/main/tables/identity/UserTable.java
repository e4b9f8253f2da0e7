package com.example.database.schemas.main.tables.identity;

import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDateTime;

/** People who can sign in. */
public final class UserTable extends MySqlTable {

    public static final UserTable USER = new UserTable();

    public final Column<Long> id = bigint("id").unsigned().autoIncrement().primaryKey();
    public final Column<String> email = varchar("email", 255).notNull().unique();
    public final Column<String> displayName = varchar("display_name", 80).notNull();
    public final Column<Boolean> active = bool("active").notNull().defaultValue(true);
    public final Column<LocalDateTime> createdAt =
            datetime("created_at", 3).notNull().defaultNow();
    public final Column<LocalDateTime> updatedAt =
            datetime("updated_at", 3).notNull().defaultNow().onUpdateNow();

    private UserTable() {
        super("user");
        comment("people who can sign in");
        check("user_email_check", "locate('@', email) > 1");
        index("user_created_at_idx").on(createdAt.desc());
    }
}
