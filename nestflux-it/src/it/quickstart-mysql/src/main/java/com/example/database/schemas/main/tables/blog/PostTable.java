package com.example.database.schemas.main.tables.blog;

import com.example.database.schemas.main.tables.identity.OrganizationTable;
import com.example.database.schemas.main.tables.identity.UserTable;
import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDateTime;

/** What people write. */
public final class PostTable extends MySqlTable {

    public static final PostTable POST = new PostTable();

    public final Column<Long> id = bigint("id").unsigned().autoIncrement().primaryKey();
    public final Column<Long> organizationId = bigint("organization_id")
            .unsigned()
            .notNull()
            .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
    public final Column<Long> authorId =
            bigint("author_id").unsigned().references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));
    public final Column<String> title = varchar("title", 200).notNull();
    public final Column<String> body = mediumtext("body").notNull();
    public final Column<LocalDateTime> publishedAt = datetime("published_at");

    private PostTable() {
        super("post");
        comment("what people write");
        index("post_organization_idx").on(organizationId, publishedAt.desc());
        index("post_author_idx").on(authorId);
        fulltext("post_text_idx").on(title, body);
    }
}
