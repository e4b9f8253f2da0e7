package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.generate.DropPolicy;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * A column or table that the class no longer has stays until all applications do without it, and nobody has to fill it.
 */
@Tag("slow")
class HeldBackTest {

    private static final GenerateOptions DEFER = GenerateOptions.DEFAULT.withDrops(DropPolicy.DEFER);
    private static final GenerateOptions NOW = GenerateOptions.DEFAULT.withDrops(DropPolicy.NOW);

    @TempDir
    Path directory;

    /** A post with a subtitle, and a table of notes, if these words are given. */
    private static SchemaDefinition posts(TestDatabase database, String name, String... words) {
        List<String> said = List.of(words);
        if (database.server().isPostgres()) {
            PgTable post = new PgTable("public", name) {
                {
                    bigint("id").primaryKey();
                    varchar("title", 50);
                    if (!name.equals("post")) {
                        renamedFrom("post");
                    }
                    if (said.contains("subtitle") || said.contains("retired")) {
                        var subtitle = varchar("subtitle", 50).notNull();
                        index("post_subtitle_idx").on(subtitle);
                        check("post_subtitle_check", "subtitle <> ''");
                        if (said.contains("retired")) {
                            subtitle.retired();
                        }
                    }
                    if (said.contains("views")) {
                        integer("views").notNull().defaultValue(0);
                    }
                }
            };
            PgTable note = new PgTable("public", "note") {
                {
                    bigint("id").primaryKey();
                }
            };
            return new PgSchema() {
                {
                    tables(post);
                    if (said.contains("note")) {
                        tables(note);
                    }
                }
            };
        }
        MySqlTable post = new MySqlTable(name) {
            {
                bigint("id").primaryKey();
                varchar("title", 50);
                if (!name.equals("post")) {
                    renamedFrom("post");
                }
                if (said.contains("subtitle") || said.contains("retired")) {
                    var subtitle = varchar("subtitle", 50).notNull();
                    index("post_subtitle_idx").on(subtitle);
                    check("post_subtitle_check", "subtitle <> ''");
                    if (said.contains("retired")) {
                        subtitle.retired();
                    }
                }
                if (said.contains("views")) {
                    integer("views").notNull().defaultValue(0);
                }
            }
        };
        MySqlTable note = new MySqlTable("note") {
            {
                bigint("id").primaryKey();
            }
        };
        return new MySqlSchema() {
            {
                tables(post);
                if (said.contains("note")) {
                    tables(note);
                }
            }
        };
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private void begin(TestDatabase database) {
        NestFlux flux = flux(database, posts(database, "post", "subtitle", "note"));
        flux.generate();
        flux.migrate();
        database.execute("insert into post (id, title, subtitle) values (1, 'Hello', 'there')");
    }

    private String text(int number) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith("000" + number))
                            .filter(file -> !file.toString().endsWith(".down.sql"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private void assertNothingIsLeft(NestFlux flux) {
        assertThat(flux.generate().nothingToDo()).isTrue();
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().nothingToDo()).isTrue();
    }

    private static String named(TestDatabase database, String name) {
        return database.server().isPostgres() ? "public." + name : name;
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void whatIsHeldBackStaysUntilItIsToGo(TestDatabase database) throws Exception {
        begin(database);
        NestFlux flux = flux(database, posts(database, "post"));

        flux.generate(DEFER);
        flux.migrate();

        assertThat(text(2))
                .contains("-- nestflux:held-back " + named(database, "post.subtitle"))
                .contains("-- nestflux:held-back " + named(database, "note"))
                .doesNotContain("DROP COLUMN", "DROP TABLE", "DROP INDEX");
        database.execute("insert into post (id, title) values (2, 'World')");
        database.execute("insert into post (id, title, subtitle) values (3, 'Again', 'old release')");
        assertThat(database.query("select subtitle from post where id <> 2 order by id"))
                .containsExactly("there", "old release");
        assertNothingIsLeft(flux);
        assertThat(flux.check().agrees()).isTrue();
        assertThat(flux.check().heldBack()).hasSize(2);
        assertThat(flux.status().drifted()).contains(false);

        NestFlux later = flux(database, posts(database, "article", "views"));
        later.generate();
        later.migrate();

        assertThat(text(3))
                .contains("-- nestflux:let-go " + named(database, "post.subtitle"))
                .contains("-- nestflux:held-back " + named(database, "article.subtitle"))
                .doesNotContain("DROP COLUMN");
        try (TestDatabase fresh = database.server().createDatabase()) {
            NestFlux there = flux(fresh, posts(database, "article", "views"));
            there.migrate();
            assertThat(there.generate().nothingToDo()).isTrue();
            fresh.execute("insert into article (id, title) values (1, 'new')");
        }

        later.generate(NOW);
        later.migrate();

        assertThat(text(4)).contains("DROP COLUMN", "DROP TABLE", "nestflux:let-go");
        assertNothingIsLeft(later);
        assertThat(later.check().heldBack()).isEmpty();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aRetiredColumnGoesWhenItLeavesTheClass(TestDatabase database) throws Exception {
        begin(database);
        NestFlux flux = flux(database, posts(database, "post", "retired", "note"));

        flux.generate();
        flux.migrate();

        assertThat(text(2)).contains("-- nestflux:held-back " + named(database, "post.subtitle") + " retired");
        database.execute("insert into post (id, title) values (2, 'World')");
        assertThat(database.query("select subtitle from post where id = 1")).containsExactly("there");
        assertNothingIsLeft(flux);
        assertThat(flux.check().heldBack()).hasSize(1);

        NestFlux without = flux(database, posts(database, "post", "note"));
        assertThat(without.generate().statements())
                .extracting(Statement::sql)
                .anyMatch(sql -> sql.contains("DROP COLUMN"));
        without.migrate();

        assertThat(text(3)).contains("nestflux:let-go " + named(database, "post.subtitle"));
        assertNothingIsLeft(without);
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void aNewColumnOfTheSameNameIsRefused(TestDatabase database) {
        begin(database);
        flux(database, posts(database, "post", "note")).generate(DEFER);

        assertThatThrownBy(() -> flux(database, posts(database, "post", "subtitle", "note"))
                        .generate())
                .isInstanceOfSatisfying(
                        NestFluxException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.HELD_BACK_AGAIN))
                .hasMessageContaining("0002_")
                .hasMessageContaining("-Dnestflux.drops=now");
    }
}
