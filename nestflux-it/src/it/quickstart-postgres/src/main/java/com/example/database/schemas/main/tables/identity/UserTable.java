package com.example.database.schemas.main.tables.identity;

import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;

/** People who can sign in. */
public final class UserTable extends PgTable {

    public static final UserTable USER = new UserTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> email = varchar("email", 255).notNull().unique();
    public final Column<String> displayName = varchar("display_name", 80).notNull();
    public final Column<Boolean> active = bool("active").notNull().defaultValue(true);
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();

    private UserTable() {
        super("identity", "user");
        comment("people who can sign in");
        check("user_email_check", "position('@' in email) > 1");
        index("user_created_at_idx").on(createdAt.desc()).where("active");
    }
}
