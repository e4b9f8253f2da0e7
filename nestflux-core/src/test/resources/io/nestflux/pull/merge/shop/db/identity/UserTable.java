package shop.db.identity;

import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;

/** People who can sign in. */
public final class UserTable extends PgTable {

    public static final UserTable USER = new UserTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();

    /** Where letters go. */
    public final Column<String> email = varchar("email", 255).notNull().unique().comment("Where letters go.");

    public final Column<String> phone = text("phone");
    public final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.READER);
    public final Column<Long> organizationId = bigint("organization_id")
            .notNull()
            .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();

    private UserTable() {
        super("identity", "user");
        comment("People who can sign in.");
        check("user_email_check", "position('@' in email) > 1");
        index("user_created_at_idx").on(createdAt.desc()).where("phone is not null");
    }
}
