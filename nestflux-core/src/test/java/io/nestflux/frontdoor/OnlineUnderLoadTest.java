package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** While a table in use changes, those who read and write it go on: none fails, none waits for long, no row is lost. */
@Tag("slow")
class OnlineUnderLoadTest {

    /** A statement waits for a lock for a second at most, and others behind it as long; the rest is a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int DOUBLINGS = 14;

    private enum Part {
        COLUMN,
        INDEX,
        NOT_NULL,
        FOREIGN_KEY
    }

    @TempDir
    Path directory;

    /** Posts with some of their parts. */
    static final class Post extends MySqlTable {
        Post(Set<Part> parts) {
            super("post");
            Column<Long> id = bigint("id").autoIncrement().primaryKey();
            if (parts.contains(Part.NOT_NULL)) {
                varchar("title", 50).notNull();
            } else {
                varchar("title", 50);
            }
            if (parts.contains(Part.FOREIGN_KEY)) {
                bigint("parent").references(() -> id);
            } else {
                bigint("parent");
            }
            if (parts.contains(Part.COLUMN)) {
                Column<Integer> likes = integer("likes");
                if (parts.contains(Part.INDEX)) {
                    index("post_likes_idx").on(likes);
                }
            }
        }
    }

    private NestFlux flux(TestDatabase database, Set<Part> parts) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new MySqlSchema() {
                    {
                        tables(new Post(parts));
                    }
                })
                .migrations(directory)
                .load();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void keepsNobodyWaiting(TestDatabase database) throws Exception {
        NestFlux begin = flux(database, Set.of());
        begin.generate();
        begin.migrate();
        database.execute("insert into post (title) values ('x')");
        for (int i = 0; i < DOUBLINGS; i++) {
            database.execute("insert into post (title) select title from post");
        }
        Map<String, Set<Part>> changes = new LinkedHashMap<>();
        changes.put("a new column", Set.of(Part.COLUMN));
        changes.put("a new index", Set.of(Part.COLUMN, Part.INDEX));
        changes.put("NOT NULL", Set.of(Part.COLUMN, Part.INDEX, Part.NOT_NULL));
        changes.put("a foreign key", Set.of(Part.COLUMN, Part.INDEX, Part.NOT_NULL, Part.FOREIGN_KEY));
        changes.put("a column and its index go", Set.of(Part.NOT_NULL, Part.FOREIGN_KEY));

        Map<String, Duration> waits = new LinkedHashMap<>();
        long written;
        try (PostTraffic traffic = PostTraffic.on(database)) {
            for (Map.Entry<String, Set<Part>> change : changes.entrySet()) {
                NestFlux flux = flux(database, change.getValue());
                flux.generate(GenerateOptions.DEFAULT.withOnline(OnlinePolicy.TRUE));
                traffic.forgetWaits();
                flux.migrate();
                waits.put(change.getKey(), traffic.longestWait());
            }
            written = traffic.stop();
        }

        System.out.println("longest waits on " + database.server() + ": " + waits);
        assertThat(waits.values()).allMatch(wait -> wait.compareTo(LONGEST) < 0, "waits " + waits);
        assertThat(written).isPositive();
        assertThat(database.query("select count(*) from post"))
                .containsExactly(String.valueOf((1L << DOUBLINGS) + written));
    }
}
