package io.nestflux.frontdoor;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDateTime;

/** The classic example on MySQL: users, who get two more columns when asked to. */
final class MySqlShop extends MySqlSchema {

    static final class UserTable extends MySqlTable {
        final Column<Long> id = bigint("id").autoIncrement().primaryKey();
        final Column<String> email = varchar("email", 255).notNull().unique();
        final Column<LocalDateTime> createdAt =
                datetime("created_at", 3).notNull().defaultNow();

        UserTable(boolean withAvatarAndPhone) {
            super("user");
            if (withAvatarAndPhone) {
                varchar("avatarUrl", 500);
                varchar("phoneNumber", 20);
            }
        }
    }

    static final class PostTable extends MySqlTable {
        final Column<Long> id = bigint("id").autoIncrement().primaryKey();
        final Column<String> title = varchar("title", 200).notNull();
        final Column<Long> authorId;

        PostTable(UserTable user) {
            super("post");
            authorId = bigint("author_id").notNull().references(() -> user.id, fk -> fk.onDelete(CASCADE));
            index().on(title.prefix(20));
        }
    }

    MySqlShop(boolean withAvatarAndPhone) {
        UserTable user = new UserTable(withAvatarAndPhone);
        tables(user, new PostTable(user));
    }
}
