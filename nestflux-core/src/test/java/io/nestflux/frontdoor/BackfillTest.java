package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are there get what the user said that they get, before a column asks for a value, or for another type. */
@Tag("slow")
class BackfillTest {

    @TempDir
    Path directory;

    private static SchemaDefinition schema(TestDatabase database, String table, String... said) {
        List<String> columns = List.of(said);
        if (database.server().isPostgres()) {
            PgTable post = new PgTable("public", table) {
                {
                    bigint("id").primaryKey();
                    if (!table.equals("post")) {
                        renamedFrom("post");
                    }
                    var title = varchar("title", 50);
                    if (columns.contains("title not null")) {
                        title.notNull().backfill("'post ' || id");
                    }
                    if (columns.contains("plain slug")) {
                        varchar("slug", 50).notNull().unique();
                    }
                    if (columns.contains("slug")) {
                        varchar("slug", 50).notNull().unique().backfill("lower(title)");
                    }
                    if (columns.contains("wrong slug")) {
                        varchar("slug", 50).notNull().backfill("lower(titel)");
                    }
                    if (columns.contains("kind")) {
                        varchar("kind", 10)
                                .notNull()
                                .defaultValue("new")
                                .backfill("case when id = 1 then 'first' else 'old' end");
                    }
                    var price = columns.contains("price numeric")
                            ? numeric("price", 8, 2).using("nullif(replace(price, '$', ''), 'free')::numeric")
                            : columns.contains("wrong price")
                                    ? numeric("price", 8, 2).using("prise::numeric")
                                    : varchar("price", 20);
                    index("post_price_idx").on(price);
                }
            };
            return new PgSchema() {
                {
                    tables(post);
                }
            };
        }
        MySqlTable post = new MySqlTable(table) {
            {
                bigint("id").primaryKey();
                if (!table.equals("post")) {
                    renamedFrom("post");
                }
                var title = varchar("title", 50);
                if (columns.contains("title not null")) {
                    title.notNull().backfill("concat('post ', id)");
                }
                if (columns.contains("plain slug")) {
                    varchar("slug", 50).notNull().unique();
                }
                if (columns.contains("slug")) {
                    varchar("slug", 50).notNull().unique().backfill("lower(title)");
                }
                if (columns.contains("wrong slug")) {
                    varchar("slug", 50).notNull().backfill("lower(titel)");
                }
                if (columns.contains("kind")) {
                    varchar("kind", 10)
                            .notNull()
                            .defaultValue("new")
                            .backfill("case when id = 1 then 'first' else 'old' end");
                }
                var price = columns.contains("price numeric")
                        ? decimal("price", 8, 2).using("nullif(replace(price, '$', ''), 'free')")
                        : columns.contains("wrong price")
                                ? decimal("price", 8, 2).using("prise + 1")
                                : varchar("price", 20);
                index("post_price_idx").on(price);
            }
        };
        return new MySqlSchema() {
            {
                tables(post);
            }
        };
    }

    private NestFlux flux(TestDatabase database, String table, String... columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema(database, table, columns))
                .migrations(directory)
                .load();
    }

    private void begin(TestDatabase database) {
        NestFlux flux = flux(database, "post");
        flux.generate();
        flux.migrate();
        database.execute("insert into post (id, title, price) values (1, 'Hello', '$12.50'), (2, 'World', 'free')");
    }

    private static void assertNothingIsLeft(NestFlux flux, Path directory) {
        assertThat(flux.generate().nothingToDo()).isTrue();
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().statements()).isEmpty();
    }

    @DatabaseTest
    void rowsGetTheirValuesBeforeANewColumnAsksForThem(TestDatabase database) throws SQLException {
        begin(database);
        NestFlux flux = flux(database, "post", "slug", "kind");

        flux.generate();
        flux.migrate();

        assertThat(database.query("select slug from post order by id")).containsExactly("hello", "world");
        assertThat(database.query("select kind from post order by id")).containsExactly("first", "old");
        database.execute("insert into post (id, slug) values (3, 'third')");
        assertThat(database.query("select kind from post where id = 3")).containsExactly("new");
        assertNothingIsLeft(flux, directory);
        flux.rollback(RollbackOptions.DEFAULT.allowingDataLoss());
        assertThat(database.query("select title from post where id < 3 order by id"))
                .containsExactly("Hello", "World");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void theTableMayBeRenamedInTheSameRun(TestDatabase database) throws SQLException {
        begin(database);
        NestFlux flux = flux(database, "article", "slug");

        flux.generate();
        flux.migrate();

        assertThat(database.query("select slug from article order by id")).containsExactly("hello", "world");
        assertNothingIsLeft(flux, directory);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void rowsWithoutAValueGetOneBeforeAColumnMayNoLongerBeNull(TestDatabase database) throws SQLException {
        begin(database);
        database.execute("insert into post (id) values (3)");
        NestFlux flux = flux(database, "post", "title not null");

        flux.generate();
        flux.migrate();

        assertThat(database.query("select title from post order by id")).containsExactly("Hello", "World", "post 3");
        assertNothingIsLeft(flux, directory);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void theCommandThatIsPrintedWorksAsPrinted(TestDatabase database) throws SQLException {
        begin(database);
        database.execute("delete from post where id = 2");
        NestFlux flux = flux(database, "post", "plain slug");

        String printed = refusal(flux::generate, ErrorCode.DATA_WOULD_BREAK);
        String option =
                printed.substring(printed.indexOf("\"-Dnestflux.backfill=") + "\"-Dnestflux.backfill=".length());
        flux.generate(GenerateOptions.DEFAULT.withBackfills(option.substring(0, option.indexOf('"'))));
        flux.migrate();

        assertThat(printed).contains(".backfill(");
        assertThat(database.query("select slug from post")).containsExactly("");
        assertNothingIsLeft(flux, directory);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void anExpressionThatTheServerDoesNotTakeIsToldByItsColumn(TestDatabase database) {
        begin(database);

        assertThat(refusal(flux(database, "post", "wrong slug")::generate, ErrorCode.EXPRESSION_REFUSED))
                .contains("backfill", "slug", "lower(titel)")
                .doesNotContain("please report");
        assertThat(refusal(flux(database, "post", "wrong price")::generate, ErrorCode.EXPRESSION_REFUSED))
                .contains("using", "price", "prise")
                .doesNotContain("please report");
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void anAnswerAboutNoColumnIsRefused(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, "post", "plain slug");

        assertThat(refusal(
                        () -> flux.generate(GenerateOptions.DEFAULT.withBackfills(Map.of("post.slag", "''"))),
                        ErrorCode.CONFIGURATION_INVALID))
                .contains("post.slag");
    }

    @DatabaseTest
    void valuesBecomeWhatWasSaidWhenTheTypeChanges(TestDatabase database) throws SQLException {
        begin(database);
        NestFlux flux = flux(database, "post", "price numeric");

        flux.generate();
        flux.migrate();

        assertThat(database.query("select price from post order by id")).containsExactly("12.50", null);
        assertNothingIsLeft(flux, directory);
        flux.rollback();
        assertThat(database.query("select price from post where id = 1")).containsExactly("12.50");
    }

    private static String refusal(ThrowingCallable run, ErrorCode code) {
        List<String> message = new ArrayList<>();
        assertThatThrownBy(run).isInstanceOfSatisfying(NestFluxException.class, refused -> {
            assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
            message.add(refused.getMessage());
        });
        return message.get(0);
    }
}
