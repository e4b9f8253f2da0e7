package com.example.database.schemas.main.tables.blog;

import com.example.database.schemas.main.tables.identity.OrganizationTable;
import com.example.database.schemas.main.tables.identity.UserTable;
import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What people write. */
public final class PostTable extends PgTable {

    public static final PostTable POST = new PostTable();

    public final Column<UUID> id =
            uuid("id").defaultExpression("gen_random_uuid()").primaryKey();
    public final Column<Long> organizationId = bigint("organization_id")
            .notNull()
            .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
    public final Column<Long> authorId =
            bigint("author_id").references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));
    public final Column<String> title = varchar("title", 200).notNull();
    public final Column<String> body = text("body").notNull().defaultValue("");
    public final Column<OffsetDateTime> publishedAt = timestamptz("published_at");

    private PostTable() {
        super("blog", "post");
        comment("what people write");
        index("post_title_idx").on(expression("lower(title)"));
        index("post_published_at_idx").on(organizationId, publishedAt.desc()).where("published_at is not null");
    }
}
