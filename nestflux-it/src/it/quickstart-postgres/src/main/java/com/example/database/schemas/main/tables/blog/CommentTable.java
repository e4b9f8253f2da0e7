package com.example.database.schemas.main.tables.blog;

import com.example.database.schemas.main.tables.identity.UserTable;
import io.nestflux.table.postgres.PgTable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What others say about a post, and about each other's comments. */
public final class CommentTable extends PgTable {

    public static final CommentTable COMMENT = new CommentTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<UUID> postId =
            uuid("post_id").notNull().references(() -> PostTable.POST.id, fk -> fk.onDelete(CASCADE));
    public final Column<Long> parentId =
            bigint("parent_id").references(() -> CommentTable.COMMENT.id, fk -> fk.onDelete(CASCADE));
    public final Column<Long> authorId =
            bigint("author_id").references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));
    public final Column<String> body = text("body").notNull();
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();

    private CommentTable() {
        super("blog", "comment");
        index("comment_post_id_idx").on(postId, createdAt);
    }
}
