package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Columns stay where they are, unless somebody asks for the model's order. */
class ColumnOrderTest {

    private static final GenerateOptions FOLLOW = GenerateOptions.DEFAULT.withColumnOrder(ColumnOrder.FOLLOW);

    @TempDir
    Path directory;

    /** Its columns, in the order of a word's letters: {@code e} is computed from {@code a}. */
    static final class Letters extends MySqlSchema {
        Letters(String word) {
            tables(new MySqlTable("letters") {
                {
                    for (char letter : word.toCharArray()) {
                        String name = String.valueOf(letter);
                        switch (letter) {
                            case 'a' -> integer(name).primaryKey();
                            case 'e' -> integer(name).generatedAs("a + 1").virtual();
                            default -> varchar(name, 10).defaultValue(name).comment(name);
                        }
                    }
                }
            });
        }
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void leavesColumnsWhereTheyAre(TestDatabase database) {
        flux(database, new Letters("abcde")).generate();
        flux(database, new Letters("abcde")).migrate();

        assertThat(flux(database, new Letters("ecdba")).generate().nothingToDo())
                .isTrue();
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void movesAsFewColumnsAsPossibleWhenAskedTo(TestDatabase database) throws SQLException {
        flux(database, new Letters("abcde")).generate();
        flux(database, new Letters("abcde")).migrate();
        NestFlux flux = flux(database, new Letters("bcaed"));

        GenerateResult generated = flux.generate(FOLLOW);

        assertThat(generated.statements()).hasSize(1);
        assertThat(generated.statements().get(0).sql())
                .containsOnlyOnce(" AFTER `c`")
                .doesNotContain("ADD COLUMN");
        flux.migrate();
        assertThat(columns(database)).isEqualTo("bcaed");
        assertThat(flux.generate(FOLLOW).nothingToDo()).isTrue();
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void movesColumnsAmongOthersThatComeAndGo(TestDatabase database) throws SQLException {
        flux(database, new Letters("abcde")).generate();
        flux(database, new Letters("abcde")).migrate();
        NestFlux flux = flux(database, new Letters("xdaycbz"));

        flux.generate(FOLLOW);
        flux.migrate();

        assertThat(columns(database)).isEqualTo("xdaycbz");
        assertThat(flux.generate(FOLLOW).statements())
                .extracting(Statement::sql)
                .isEmpty();
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void saysThatPostgresCannotMoveColumns(TestDatabase database) {
        assertThatThrownBy(() -> flux(database, new PgShop(false)).generate(FOLLOW))
                .hasMessageContaining("PostgreSQL cannot move a column");
    }

    private static String columns(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("SHOW COLUMNS FROM letters")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return String.join("", names);
    }
}
