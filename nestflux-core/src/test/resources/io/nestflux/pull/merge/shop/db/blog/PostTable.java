package shop.db.blog;

import io.nestflux.table.postgres.PgTable;
import java.util.UUID;
import shop.db.identity.UserTable;

/** What people write. */
public final class PostTable extends PgTable {

    public static final PostTable POST = new PostTable();

    public final Column<UUID> id =
            uuid("id").defaultExpression("gen_random_uuid()").primaryKey();
    public final Column<Long> authorId =
            bigint("author_id").references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));
    public final Column<String> title = varchar("title", 200).notNull();
    public final Column<String> body = text("body").notNull().defaultValue("");

    private PostTable() {
        super("blog", "post");
        comment("What people write.");
        index("post_title_idx").on(expression("lower(title)"));
    }
}
