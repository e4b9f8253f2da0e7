package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.catalog.Concession;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are in use on MySQL and MariaDB: statements say what they may cost, and what costs more is refused. */
class OnlineOnMySqlTest {

    private static final GenerateOptions ONLINE = GenerateOptions.DEFAULT.withOnline(OnlinePolicy.ALWAYS);

    @TempDir
    Path directory;

    /** A table of posts. */
    static final class Post extends MySqlTable {
        final Column<Long> id;

        Post(Consumer<Post> columns) {
            super("post");
            id = bigint("id").autoIncrement().primaryKey();
            columns.accept(this);
        }

        Column<String> text(int length) {
            return varchar("title", length);
        }

        void number(String first, String... more) {
            integer(first);
            Stream.of(more).forEach(this::integer);
        }

        Column<Integer> number(String name) {
            return integer(name);
        }

        Column<Long> big(String name) {
            return bigint(name);
        }

        void refersToItself() {
            bigint("parent").references(() -> id);
        }

        void indexed(String name, Column<?> column) {
            index(name).on(column);
        }

        void checked(String name, String condition) {
            check(name, condition);
        }
    }

    private NestFlux flux(TestDatabase database, Consumer<Post> columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new MySqlSchema() {
                    {
                        tables(new Post(columns));
                    }
                })
                .migrations(directory)
                .load();
    }

    private void begin(TestDatabase database, Consumer<Post> columns) {
        NestFlux flux = flux(database, columns);
        flux.generate();
        flux.migrate();
        database.execute("insert into post () values ()", "insert into post () values ()");
    }

    private static List<String> texts(GenerateResult generated) {
        return generated.statements().stream().map(Statement::sql).toList();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void writesAStatementForEachClassOfCostAndSaysWhatItMayCost(TestDatabase database) {
        begin(database, post -> post.indexed("post_likes_idx", post.number("likes")));

        NestFlux flux = flux(database, post -> {
            post.indexed("post_title_idx", post.text(50));
            post.number("likes");
        });
        GenerateResult generated = flux.generate(ONLINE);

        boolean mysql = database.server() == MYSQL;
        String instant = mysql ? "ALGORITHM=INSTANT" : "ALGORITHM=INSTANT, LOCK=NONE";
        String index = mysql ? "ALGORITHM=INPLACE, LOCK=NONE" : "ALGORITHM=NOCOPY, LOCK=NONE";
        assertThat(texts(generated)).hasSize(3).allMatch(sql -> sql.contains("ALGORITHM="));
        assertThat(texts(generated).stream().map(sql -> sql.replaceAll("\\s+", " ")))
                .anyMatch(sql -> sql.contains("ADD COLUMN `title`") && sql.endsWith(instant))
                .anyMatch(sql -> sql.contains("ADD INDEX `post_title_idx`") && sql.endsWith(index))
                .anyMatch(sql -> sql.contains("DROP INDEX `post_likes_idx`") && sql.endsWith(index))
                .noneMatch(sql -> sql.contains("ADD COLUMN") && sql.contains("ADD INDEX"));
        flux.migrate();
        assertThat(flux.generate(ONLINE).nothingToDo()).isTrue();
        flux.rollback(RollbackOptions.DEFAULT);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void refusesToCopyATableUnlessSomebodySaysSo(TestDatabase database) {
        begin(database, post -> post.number("likes"));
        NestFlux flux = flux(database, post -> post.big("likes"));

        assertThatThrownBy(() -> flux.generate(ONLINE))
                .hasMessageContaining("NF-550")
                .hasMessageContaining("MODIFY COLUMN `likes` bigint")
                .hasMessageContaining("pt-online-schema-change --alter")
                .hasMessageContaining("D=" + database.name() + ",t=post")
                .hasMessageNotContaining("password=");

        GenerateResult generated =
                flux.generate(GenerateOptions.DEFAULT.withOnline(OnlinePolicy.ALWAYS, Concession.COPY));
        assertThat(texts(generated)).singleElement().asString().contains("ALGORITHM=COPY, LOCK=");
        assertThat(generated.reverse())
                .singleElement()
                .extracting(Statement::sql)
                .asString()
                .contains("ALGORITHM=COPY");
        assertThat(generated.statements().get(0).hazards())
                .extracting(Hazard::kind)
                .contains(database.server() == MYSQL ? Hazard.Kind.BLOCKS : Hazard.Kind.REWRITES);
        flux.migrate();
        assertThat(database.query("select count(*) from post")).containsExactly("2");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void leavesASmallTableAsItIs(TestDatabase database) {
        begin(database, post -> post.number("likes"));

        GenerateResult generated = flux(database, post -> post.big("likes"))
                .generate(GenerateOptions.DEFAULT.withOnline(OnlinePolicy.TRUE));

        assertThat(texts(generated)).singleElement().asString().doesNotContain("ALGORITHM");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void dropsAnIndexBeforeItsColumnSoThatTheColumnGoesInAnInstant(TestDatabase database) {
        begin(database, post -> post.indexed("post_likes_idx", post.number("likes")));

        GenerateResult generated = flux(database, post -> {}).generate(ONLINE);

        assertThat(texts(generated)).hasSize(2);
        assertThat(texts(generated).get(0)).contains("DROP INDEX `post_likes_idx`");
        assertThat(texts(generated).get(1)).contains("DROP COLUMN `likes`").contains("ALGORITHM=INSTANT");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void addsAForeignKeyWithoutACopyBetweenTwoQueriesThatNameTheRows(TestDatabase database) {
        begin(database, post -> post.big("parent"));
        database.execute("update post set parent = 7 where id = 2");
        NestFlux flux = flux(database, post -> post.refersToItself());

        GenerateResult generated = flux.generate(ONLINE);

        assertThat(texts(generated)).anyMatch(sql -> sql.contains("FOREIGN KEY") && sql.contains("LOCK=NONE"));
        assertThatThrownBy(flux::migrate).hasMessageContaining("1 rows").hasMessageContaining(", as 7");
        assertThat(database.query("select count(*) from information_schema.table_constraints"
                        + " where constraint_type = 'FOREIGN KEY' and table_schema = database()"))
                .containsExactly("0");
        database.execute("update post set parent = 1 where id = 2");
        flux.migrate();
        assertThatThrownBy(() -> database.execute("insert into post (parent) values (99)"))
                .hasMessageContaining("foreign key");
        flux.rollback(RollbackOptions.DEFAULT);
    }

    @Tag("slow")
    @DatabaseTest(MYSQL)
    void rebuildsATableThatMayNotBeChangedInAnInstantOnceMore(TestDatabase database) throws SQLException {
        begin(database, post -> post.number("likes"));
        try (Connection connection = database.connect();
                java.sql.Statement jdbc = connection.createStatement()) {
            for (int i = 0; i < 127; i++) {
                jdbc.execute("alter table post add column x int, algorithm = instant");
                jdbc.execute("alter table post drop column x, algorithm = instant");
            }
        }
        // one is left
        GenerateResult first =
                flux(database, post -> post.number("likes2", "likes")).generate(ONLINE);
        assertThat(texts(first)).singleElement().asString().contains("ALGORITHM=INSTANT");
        flux(database, post -> post.number("likes2", "likes")).migrate();

        NestFlux flux = flux(database, post -> post.number("likes3", "likes2", "likes"));
        GenerateResult second = flux.generate(ONLINE);

        assertThat(texts(second)).singleElement().asString().contains("ALGORITHM=INPLACE, LOCK=NONE");
        assertThat(second.statements().get(0).hazards())
                .extracting(Hazard::kind)
                .contains(Hazard.Kind.REWRITES);
        flux.migrate();
    }
}
