package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.table.Row;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Declared texts that are long, or look like something else, stay what they are. */
@Tag("slow")
class AwkwardRowsTest {

    private static final String LONG_KEY = "key's \\ ".repeat(20) + "é".repeat(30);

    @TempDir
    Path directory;

    private static SchemaDefinition texts(boolean postgres, Map<String, String> texts) {
        if (postgres) {
            PgTable text = new PgTable("public", "text") {
                {
                    varchar("code", 200).primaryKey();
                    text("body");
                    rows(texts.entrySet().stream()
                            .map(each -> row(each.getKey(), each.getValue()))
                            .toArray(Row[]::new));
                }
            };
            return new PgSchema() {
                {
                    tables(text);
                }
            };
        }
        MySqlTable text = new MySqlTable("text") {
            {
                varchar("code", 200).primaryKey();
                longtext("body");
                rows(texts.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toArray(Row[]::new));
            }
        };
        return new MySqlSchema() {
            {
                tables(text);
            }
        };
    }

    private NestFlux flux(TestDatabase database, Map<String, String> texts) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(texts(database.server().isPostgres(), texts))
                .migrations(directory)
                .placeholders(Map.of("name", "replaced"))
                .load();
    }

    private void migrate(TestDatabase database, Map<String, String> texts) {
        flux(database, texts).generate();
        flux(database, texts).migrate();
        assertThat(flux(database, texts).generate().nothingToDo()).isTrue();
    }

    private static String body(TestDatabase database, String key) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row =
                        connection.createStatement().executeQuery("select body from text where code = '" + key + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aTextThatLooksLikeAPlaceholderIsNotReplaced(TestDatabase database) throws Exception {
        migrate(database, Map.of("a", "Dear ${name}, $${name} \\${name} ${other}"));
        assertThat(body(database, "a")).isEqualTo("Dear ${name}, $${name} \\${name} ${other}");
        migrate(database, Map.of("a", "${name}"));
        assertThat(body(database, "a")).isEqualTo("${name}");
        flux(database, Map.of()).rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        assertThat(body(database, "a")).contains("Dear ${name}");
    }

    @DatabaseTest
    void aTextOfAMegabyteComesAndChanges(TestDatabase database) throws Exception {
        String text = "it's \\ long\n".repeat(100_000);
        migrate(database, Map.of("a", text));
        assertThat(body(database, "a")).isEqualTo(text);
        migrate(database, Map.of("a", text + "!"));
        assertThat(body(database, "a")).isEqualTo(text + "!");
    }

    @DatabaseTest
    void aRowWithALongKeyIsNamedWhenItIsNotWhatItWas(TestDatabase database) {
        migrate(database, Map.of(LONG_KEY, "one"));
        database.execute("update text set body = 'other'");
        flux(database, Map.of(LONG_KEY, "two")).generate();

        assertThatThrownBy(() -> flux(database, Map.of(LONG_KEY, "two")).migrate())
                .isInstanceOfSatisfying(NestFluxException.class, stopped -> {
                    assertThat(stopped.code()).isEqualTo(ErrorCode.ROWS_CHANGED);
                    assertThat(stopped.problem()).contains("text", "key''s \\", "no longer has the values");
                });
    }
}
