package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.generate.GenerateResult.Counted;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** With a database at hand a hazard is counted, and what hurts no row is no warning. */
@Tag("slow")
class CountedRowsTest {

    @TempDir
    Path directory;

    private enum Mood {
        SAD,
        OK,
        HAPPY
    }

    private enum Cheer {
        OK,
        HAPPY
    }

    /** Notes as they were, or as memos: a column shorter, one a number, one unique, one not null, and so on. */
    private static SchemaDefinition schema(TestDatabase database, boolean after) {
        if (database.server().isPostgres()) {
            PgTable note = new PgTable("public", after ? "memo" : "note") {
                {
                    var id = bigint("id").primaryKey();
                    var title = varchar(after ? "heading" : "title", after ? 20 : 60);
                    var by = varchar("author", 20);
                    var upper = bigint("upper_id");
                    if (after) {
                        renamedFrom("note");
                        title.renamedFrom("title");
                        integer("code");
                        enumeration("mood", Cheer.class);
                        unique(by);
                        varchar("want", 5).notNull();
                        check("positive", "upper_id > 0");
                        upper.references(() -> id);
                    } else {
                        varchar("code", 10);
                        enumeration("mood", Mood.class);
                        varchar("want", 5);
                        varchar("gone", 5);
                    }
                }
            };
            return new PgSchema() {
                {
                    tables(note);
                }
            };
        }
        MySqlTable note = new MySqlTable(after ? "memo" : "note") {
            {
                var id = bigint("id").primaryKey();
                var title = varchar(after ? "heading" : "title", after ? 20 : 60);
                var by = varchar("author", 20);
                var upper = bigint("upper_id");
                if (after) {
                    renamedFrom("note");
                    title.renamedFrom("title");
                    integer("code");
                    enumeration("mood", Cheer.class);
                    unique(by);
                    varchar("want", 5).notNull();
                    check("positive", "upper_id > 0");
                    upper.references(() -> id);
                } else {
                    varchar("code", 10);
                    enumeration("mood", Mood.class);
                    varchar("want", 5);
                    varchar("gone", 5);
                }
            }
        };
        return new MySqlSchema() {
            {
                tables(note);
            }
        };
    }

    private NestFlux flux(TestDatabase database, boolean after) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema(database, after))
                .migrations(directory)
                .load();
    }

    @DatabaseTest
    void whatIsLostOrRefusedIsCountedByTheNamesThatTheDatabaseHas(TestDatabase database) {
        flux(database, false).generate();
        flux(database, false).migrate();
        database.execute("insert into note (id, title, author, upper_id, code, mood, want, gone)"
                + " values (1, 'a', 'ann', 1, '12', 'sad', 'x', 'y')");
        database.execute("insert into note (id, title, author, upper_id, code, mood, want)"
                + " values (2, 'b', 'ann', 7, 'abc', 'ok', null)");
        database.execute("insert into note (id, title, author, upper_id, code, mood, want)"
                + " values (3, 'c', 'bob', -1, '-4', 'ok', 'z')");

        GenerateResult generated = flux(database, true).generate(GenerateOptions.DEFAULT.asDryRun());

        String name = database.server().isPostgres() ? "public.memo" : "memo";
        assertThat(generated.changes())
                .contains(
                        "table " + name.replace("memo", "note") + ": renamed to memo",
                        "column " + name + ".gone: dropped")
                .anyMatch(change ->
                        change.startsWith("column " + name + ".heading: type ") && change.contains(" becomes "));
        assertThat(generated.counted())
                .extracting(Counted::words)
                .contains(
                        "0 of 3 values of " + name + ".heading are longer than 20",
                        "1 of 3 values of " + name + ".code cannot be read as "
                                + (database.server().isPostgres() ? "integer" : "int"),
                        "1 of 3 values of " + name + ".mood is none of 'ok', 'happy': 'sad'",
                        "2 of 3 rows of " + name + " are duplicates in author",
                        "1 of 3 values of " + name + ".want is NULL",
                        "1 of 3 rows of " + name + " breaks positive",
                        "2 of 3 rows of " + name + " refer to no row of " + name,
                        "1 of 3 values of " + name + ".gone is lost");
        assertThat(generated.counted())
                .filteredOn(Counted::isHarmless)
                .extracting(Counted::words)
                .containsExactly("0 of 3 values of " + name + ".heading are longer than 20");
    }

    @DatabaseTest
    void whatIsDeniedIsRefusedWithItsRowsAndNothingIsWritten(TestDatabase database) {
        flux(database, false).generate();
        flux(database, false).migrate();

        assertThat(denying(database)
                        .generate(GenerateOptions.DEFAULT.asDryRun())
                        .statements())
                .as("no rows, no loss")
                .isNotEmpty();

        database.execute("insert into note (id, want, gone) values (1, 'x', 'y')");
        String gone = database.server().isPostgres() ? "public.memo.gone" : "memo.gone";
        assertThatThrownBy(() -> denying(database).generate())
                .hasMessageStartingWith("NF-540")
                .hasMessageContaining("1 of 1 values of " + gone + " is lost")
                .hasMessageContaining("allow it: ");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
        assertThat(denying(database, gone).generate().file()).isPresent();
    }

    private NestFlux denying(TestDatabase database, String... allowed) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema(database, true))
                .migrations(directory)
                .destructive(DestructivePolicy.DENY, allowed)
                .load();
    }

    /** The migrations are ahead of the database: the table is planned for, and not there. */
    @DatabaseTest
    void whatIsNotThereYetIsSaidAndStopsNothing(TestDatabase database) {
        flux(database, false).generate();

        GenerateResult generated = flux(database, true).generate();

        assertThat(generated.file()).isPresent();
        assertThat(generated.counted())
                .isNotEmpty()
                .allSatisfy(counted -> assertThat(counted.words())
                        .isEqualTo("the rows were not counted: not all of that is in the database yet"));
    }
}
