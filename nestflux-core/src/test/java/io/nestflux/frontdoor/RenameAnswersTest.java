package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Anything that has a name can be said to have another one now, and answers are taken as they are printed. */
@Tag("slow")
class RenameAnswersTest {

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private void begin(TestDatabase database, SchemaDefinition schema, String... rows) {
        NestFlux flux = flux(database, schema);
        flux.generate();
        flux.migrate();
        for (String row : rows) {
            database.execute(row);
        }
    }

    private void change(TestDatabase database, SchemaDefinition schema, String answers) {
        NestFlux flux = flux(database, schema);
        flux.generate(GenerateOptions.DEFAULT.withRenames(answers));
        flux.migrate();
        assertThat(flux.generate().statements()).isEmpty();
    }

    private String written(String number) {
        try (Stream<Path> files = Files.list(directory)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number)
                            && !path.toString().endsWith(".down.sql"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String one(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static SchemaDefinition pair(TestDatabase database, String text, String word) {
        return database.server().isPostgres()
                ? new PgSchema() {
                    {
                        tables(new PgTable("public", "pair") {
                            {
                                bigint("id").primaryKey();
                                text(text + "");
                                varchar(word + "", 20);
                                check("pair_check", text + " <> " + word);
                            }
                        });
                    }
                }
                : new MySqlSchema() {
                    {
                        tables(new MySqlTable("pair") {
                            {
                                bigint("id").primaryKey();
                                text(text + "");
                                varchar(word + "", 20);
                            }
                        });
                    }
                };
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void twoColumnsChangeNames(TestDatabase database) throws SQLException {
        begin(database, pair(database, "a", "b"), "insert into pair values (1, 'long', 'short')");

        change(database, pair(database, "b", "a"), "pair.a:b,pair.b:a");

        assertThat(one(database, "select a from pair")).isEqualTo("short");
        assertThat(one(database, "select b from pair")).isEqualTo("long");
        flux(database, pair(database, "b", "a")).rollback();
        assertThat(one(database, "select a from pair")).isEqualTo("long");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void eachColumnOfAChainTakesTheNextName(TestDatabase database) throws SQLException {
        begin(database, pair(database, "a", "b"), "insert into pair values (1, 'long', 'short')");

        change(database, pair(database, "b", "c"), "pair.a:b,pair.b:c");

        assertThat(one(database, "select b from pair")).isEqualTo("long");
        assertThat(one(database, "select c from pair")).isEqualTo("short");
    }

    private enum Mood {
        SAD,
        OK
    }

    private enum Feeling {
        GLOOMY,
        OK
    }

    private static <T extends Enum<T>> SchemaDefinition moods(
            String schema, String type, Class<T> values, String sequence) {
        PgTable diary = new PgTable(schema, "diary") {
            {
                bigint("id").primaryKey();
                enumeration("mood", PgEnum.of(values).schema(schema).name(type));
            }
        };
        return new PgSchema() {
            {
                tables(diary);
                sequences(sequence(schema, sequence));
            }
        };
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void typesTheirValuesAndSequencesAreAskedForAndRenamedInPlace(TestDatabase database) throws SQLException {
        begin(
                database,
                moods("app", "mood", Mood.class, "visits"),
                "insert into app.diary values (nextval('app.visits'), 'sad')");
        SchemaDefinition then = moods("app", "feeling", Mood.class, "calls");

        assertThatThrownBy(() -> flux(database, then).generate())
                .hasMessageContaining("enum_type:mood:feeling")
                .hasMessageContaining("sequence:visits:calls");
        change(database, then, "enum_type:app.mood:feeling,sequence:app.visits:calls");
        assertThatThrownBy(() -> flux(database, moods("app", "feeling", Feeling.class, "calls"))
                        .generate())
                .hasMessageContaining("-Dnestflux.rename=enum_type:feeling.sad:gloomy")
                .hasMessageContaining("-Dnestflux.rename=enum_type:feeling.sad:-");
        change(database, moods("app", "feeling", Feeling.class, "calls"), "enum_type:feeling.sad:gloomy");

        assertThat(one(database, "select mood from app.diary")).isEqualTo("gloomy");
        assertThat(one(database, "select nextval('app.calls')")).isEqualTo("2");
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aSchemaIsRenamedWithAllThatIsInIt(TestDatabase database) throws SQLException {
        begin(
                database,
                moods("app", "mood", Mood.class, "visits"),
                "insert into app.diary values (nextval('app.visits'), 'sad')");

        assertThatThrownBy(() -> flux(database, moods("web", "mood", Mood.class, "visits"))
                        .generate())
                .hasMessageContaining("-Dnestflux.rename=schema:app:web");
        change(
                database,
                moods("web", "feeling", Feeling.class, "visits"),
                "schema:app:web,enum_type:app.mood:feeling,enum_type:app.mood.sad:gloomy");

        assertThat(one(database, "select mood from web.diary")).isEqualTo("gloomy");
        assertThat(one(database, "select nextval('web.visits')")).isEqualTo("2");
        flux(database, moods("app", "mood", Mood.class, "visits")).rollback();
        assertThat(one(database, "select mood from app.diary")).isEqualTo("sad");
    }

    private static SchemaDefinition awkward(TestDatabase database, String table, String column) {
        return database.server().isPostgres()
                ? new PgSchema() {
                    {
                        tables(new PgTable("public", table) {
                            {
                                bigint("id").primaryKey();
                                text(column + "");
                            }
                        });
                    }
                }
                : new MySqlSchema() {
                    {
                        tables(new MySqlTable(table) {
                            {
                                bigint("id").primaryKey();
                                text(column + "");
                            }
                        });
                    }
                };
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void namesInQuotesMayHoldWhatSeparates(TestDatabase database) throws SQLException {
        begin(database, awkward(database, "a.b", "x:y,z"));
        SchemaDefinition then = awkward(database, "a.b", "-");

        assertThatThrownBy(() -> flux(database, then).generate())
                .hasMessageContaining("'-Dnestflux.rename=\"a.b\".\"x:y,z\":\"-\"'")
                .hasMessageContaining("'-Dnestflux.rename=\"a.b\".\"x:y,z\":-'");
        change(database, then, "\"a.b\".\"x:y,z\":\"-\"");

        assertThat(written("0002")).contains("-- nestflux:renamed \"a.b\".\"x:y,z\":\"-\"\n");
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void whoCanBeAskedIsAskedOnceForEach(TestDatabase database) throws SQLException {
        begin(database, pair(database, "a", "b"), "insert into pair values (1, 'long', 'short')");
        NestFlux then = flux(database, pair(database, "note", "c"));
        List<String> asked = new ArrayList<>();

        then.generate(GenerateOptions.DEFAULT.withRenamePrompt((gone, candidates) -> {
            asked.add(gone + " " + candidates);
            return Optional.of(gone.endsWith("a") ? "note" : "-");
        }));
        then.migrate();

        assertThat(asked).containsExactly("column public.pair.a [note]", "column public.pair.b [c]");
        assertThat(one(database, "select note from pair")).isEqualTo("long");
        assertThat(one(database, "select c from pair")).isNull();
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void whereNobodyKnowsNothingIsWritten(TestDatabase database) {
        begin(database, pair(database, "a", "b"));
        NestFlux then = flux(database, pair(database, "note", "b"));

        assertThatThrownBy(() ->
                        then.generate(GenerateOptions.DEFAULT.withRenamePrompt((gone, candidates) -> Optional.empty())))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("NF-404");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aColumnWithAnotherNameAndAWiderTypeIsAskedForToo(TestDatabase database) throws SQLException {
        begin(database, pair(database, "a", "word"), "insert into pair values (1, 'long', 'short')");
        SchemaDefinition wider = database.server().isPostgres()
                ? new PgSchema() {
                    {
                        tables(new PgTable("public", "pair") {
                            {
                                bigint("id").primaryKey();
                                text("a");
                                varchar("key_word", 40).notNull();
                            }
                        });
                    }
                }
                : new MySqlSchema() {
                    {
                        tables(new MySqlTable("pair") {
                            {
                                bigint("id").primaryKey();
                                text("a");
                                varchar("key_word", 40).notNull();
                            }
                        });
                    }
                };

        assertThatThrownBy(() -> flux(database, wider).generate())
                .hasMessageContaining("-Dnestflux.rename=pair.word:key_word");
        assertThat(flux(database, wider)
                        .generate(GenerateOptions.DEFAULT.asDryRun().withRenames("pair.word:key_word"))
                        .statements())
                .extracting(Statement::sql)
                .noneMatch(sql -> sql.contains("DROP COLUMN"));
        change(database, wider, "pair.word:key_word");

        assertThat(one(database, "select key_word from pair")).isEqualTo("short");
    }
}
