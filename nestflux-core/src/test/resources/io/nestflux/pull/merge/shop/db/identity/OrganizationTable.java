package shop.db.identity;

import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;

/** Those who pay. */
public final class OrganizationTable extends PgTable {

    public static final OrganizationTable ORGANIZATION = new OrganizationTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> name = varchar("name", 120).notNull().unique();
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();

    private OrganizationTable() {
        super("identity", "organization");
        comment("Those who pay.");
    }
}
