package com.example.database.schemas.main.tables.identity;

import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDateTime;

/** Those who pay. */
public final class OrganizationTable extends MySqlTable {

    public static final OrganizationTable ORGANIZATION = new OrganizationTable();

    public final Column<Long> id = bigint("id").unsigned().autoIncrement().primaryKey();
    public final Column<String> name = varchar("name", 120).notNull().unique();
    public final Column<LocalDateTime> createdAt =
            datetime("created_at", 3).notNull().defaultNow();

    private OrganizationTable() {
        super("organization");
        comment("those who pay");
    }
}
