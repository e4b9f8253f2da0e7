package com.example.database.schemas.main.tables.blog;

import io.nestflux.table.mysql.MySqlTable;

/** Words by which posts are found. */
public final class PostTagTable extends MySqlTable {

    public static final PostTagTable POST_TAG = new PostTagTable();

    public final Column<Long> postId =
            bigint("post_id").unsigned().notNull().references(() -> PostTable.POST.id, fk -> fk.onDelete(CASCADE));
    public final Column<String> tag = varchar("tag", 40).notNull();

    private PostTagTable() {
        super("post_tag");
        primaryKey(postId, tag);
        index("post_tag_tag_idx").on(tag);
    }
}
