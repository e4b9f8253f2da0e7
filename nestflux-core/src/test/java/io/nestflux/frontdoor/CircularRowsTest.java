package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.table.Row;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Declared rows refer to themselves, to each other in circles, and swap what must be unique. */
@Tag("slow")
class CircularRowsTest {

    @TempDir
    Path directory;

    private static Row[] rows(List<Object[]> values, Function<Object[], Row> row) {
        return values.stream().map(row).toArray(Row[]::new);
    }

    private static SchemaDefinition schema(boolean postgres, List<Object[]> nodes) {
        if (postgres) {
            PgTable node = new PgTable("public", "node") {
                {
                    var id = integer("id").primaryKey();
                    foreignKey(integer("next")).references(() -> id);
                    integer("place").notNull().unique();
                    rows(CircularRowsTest.rows(nodes, values -> row(values)));
                }
            };
            return new PgSchema() {
                {
                    tables(node);
                }
            };
        }
        MySqlTable node = new MySqlTable("node") {
            {
                var id = integer("id").primaryKey();
                foreignKey(integer("next")).references(() -> id);
                integer("place").notNull().unique();
                rows(CircularRowsTest.rows(nodes, values -> row(values)));
            }
        };
        return new MySqlSchema() {
            {
                tables(node);
            }
        };
    }

    private NestFlux flux(TestDatabase database, List<Object[]> nodes) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema(database.server().isPostgres(), nodes))
                .migrations(directory)
                .load();
    }

    private static String nodes(TestDatabase database) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("select * from node order by id")) {
            while (row.next()) {
                all.append(row.getInt(1)).append('→').append(row.getString(2)).append(' ');
            }
        }
        return all.toString().strip();
    }

    @DatabaseTest
    void rowsThatReferToEachOtherComeAndGo(TestDatabase database) throws SQLException {
        List<Object[]> circle = List.of(
                new Object[] {1, 2, 10}, new Object[] {2, 1, 20}, new Object[] {3, 3, 30}, new Object[] {4, 3, 40});
        flux(database, circle).generate();
        flux(database, circle).migrate();
        assertThat(nodes(database)).isEqualTo("1→2 2→1 3→3 4→3");

        List<Object[]> other = List.of(new Object[] {4, 5, 40}, new Object[] {5, null, 20});
        flux(database, other).generate();
        flux(database, other).migrate();
        assertThat(nodes(database)).isEqualTo("4→5 5→null");
        assertThat(flux(database, other).generate().nothingToDo()).isTrue();

        flux(database, other).rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        assertThat(nodes(database)).isEqualTo("1→2 2→1 3→3 4→3");
    }
}
