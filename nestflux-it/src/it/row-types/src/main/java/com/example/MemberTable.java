package com.example;

import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;
import java.util.List;

public final class MemberTable extends PgTable {

    public static final MemberTable MEMBER = new MemberTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> email = varchar("email", 255).notNull().unique();
    public final Column<String> name = text("name");
    public final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.MEMBER);
    public final Column<List<String>> tags = text("tags").array().notNull();
    public final Column<Settings> settings = jsonb("settings", Settings.CODEC);
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();

    private MemberTable() {
        super("app", "member");
    }
}
