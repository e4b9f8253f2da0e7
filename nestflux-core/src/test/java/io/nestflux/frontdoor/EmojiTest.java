package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Characters of which MySQL and MariaDB show a question mark: none becomes one in silence. */
@Tag("slow")
class EmojiTest {

    @TempDir
    Path directory;

    private enum Face {
        SMILE,
        FROWN
    }

    private static final class Mood extends MySqlTable {
        Mood(Consumer<Mood> parts) {
            super("mood");
            integer("id").primaryKey();
            parts.accept(this);
        }

        void label() {
            enumeration("face", "a😀", "b");
        }

        void member() {
            set("faces", Face.class, face -> face == Face.SMILE ? "a😀" : "b");
        }

        void columnComment() {
            integer("n").comment("n😀");
        }

        void tableComment() {
            comment("t😀");
        }

        void indexComment() {
            var n = integer("n");
            index("mood_n").on(n).comment("i😀");
        }

        void literal() {
            varchar("says", 20).defaultValue("hi'\\😀");
        }
    }

    private NestFlux flux(TestDatabase database, Consumer<Mood> parts) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new MySqlSchema() {
                    {
                        tables(new Mood(parts));
                    }
                })
                .migrations(directory)
                .load();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whatTheServerWouldShowAsAQuestionMarkIsRefusedByItsPlace(TestDatabase database) {
        record Case(Consumer<Mood> parts, String place) {}
        for (Case each : List.of(
                new Case(Mood::label, "a label of column face of table mood"),
                new Case(Mood::member, "a label of column faces of table mood"),
                new Case(Mood::columnComment, "the comment of column n of table mood"),
                new Case(Mood::tableComment, "the comment of table mood"),
                new Case(Mood::indexComment, "the comment of index mood_n of table mood"))) {
            assertThatThrownBy(() -> flux(database, each.parts()).generate())
                    .hasMessageContaining("NF-206")
                    .hasMessageContaining(each.place());
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aDefaultIsKept(TestDatabase database) {
        NestFlux flux = flux(database, Mood::literal);
        flux.generate();
        flux.migrate();

        assertThat(flux.generate().nothingToDo()).isTrue();
        database.execute("insert into mood (id) values (1)");
        assertThat(database.query("select says from mood")).containsExactly("hi'\\😀");
    }

    /** As it is with tables that somebody made by hand. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatIsWrittenAsItWasReadSaysSo(TestDatabase database) {
        database.execute("create table mood (face enum('a😀', 'b'))");
        try (TestDatabase other = database.server().createDatabase()) {
            List<Statement> statements = NestFlux.diff(
                            Source.database(other.url(), other.user(), other.password()),
                            Source.database(database.url(), database.user(), database.password()))
                    .statements();

            assertThat(statements)
                    .singleElement()
                    .satisfies(statement -> assertThat(statement.hazards())
                            .extracting(Hazard::message)
                            .anySatisfy(message ->
                                    assertThat(message).contains("mood.face").contains("emoji")));
        }
    }
}
