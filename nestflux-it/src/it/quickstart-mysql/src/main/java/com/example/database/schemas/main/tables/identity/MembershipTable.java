package com.example.database.schemas.main.tables.identity;

import io.nestflux.table.mysql.MySqlTable;

/** Who belongs to which organization. */
public final class MembershipTable extends MySqlTable {

    public static final MembershipTable MEMBERSHIP = new MembershipTable();

    public final Column<Long> organizationId = bigint("organization_id")
            .unsigned()
            .notNull()
            .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
    public final Column<Long> userId =
            bigint("user_id").unsigned().notNull().references(() -> UserTable.USER.id, fk -> fk.onDelete(CASCADE));
    public final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.READER);

    private MembershipTable() {
        super("membership");
        primaryKey(organizationId, userId);
        index("membership_user_idx").on(userId);
    }
}
