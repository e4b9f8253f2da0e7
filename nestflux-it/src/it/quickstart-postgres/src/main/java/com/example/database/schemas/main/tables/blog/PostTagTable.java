package com.example.database.schemas.main.tables.blog;

import io.nestflux.table.postgres.PgTable;
import java.util.UUID;

/** Words by which posts are found. */
public final class PostTagTable extends PgTable {

    public static final PostTagTable POST_TAG = new PostTagTable();

    public final Column<UUID> postId =
            uuid("post_id").notNull().references(() -> PostTable.POST.id, fk -> fk.onDelete(CASCADE));
    public final Column<String> tag = varchar("tag", 40).notNull();

    private PostTagTable() {
        super("blog", "post_tag");
        primaryKey(postId, tag);
        index("post_tag_tag_idx").on(tag);
    }
}
