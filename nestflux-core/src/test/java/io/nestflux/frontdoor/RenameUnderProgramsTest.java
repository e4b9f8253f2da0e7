package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.table.mysql.MySqlEvent.Unit;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table and a column get other names while views, triggers, routines and an event name them, none of which MySQL and
 * MariaDB rewrite.
 */
@Tag("slow")
class RenameUnderProgramsTest {

    @TempDir
    Path directory;

    /** People by their phones, whatever both are called. */
    private static MySqlSchema phones(String table, String column) {
        MySqlTable contact = new MySqlTable(table) {
            {
                bigint("id").primaryKey();
                var phone = varchar("" + column, 20).notNull().check("phone_check", column + " <> ''");
                varchar("loud", 30).generatedAs("upper(" + column + ")").stored();
                trigger("a_trims").beforeInsert().body("SET NEW." + column + " = trim(NEW." + column + ")");
                trigger("b_counts").beforeInsert().body("SET @n = 1");
                if (!table.equals("contact")) {
                    renamedFrom("contact");
                }
                if (!column.equals("phone")) {
                    phone.renamedFrom("phone");
                }
            }
        };
        return new MySqlSchema() {
            {
                tables(contact);
                views(view("a_reads_a_view", "SELECT number FROM b_reads_it"));
                views(view("b_reads_it", "SELECT " + column + " AS number FROM " + table));
                functions(function("longest")
                        .returns("int")
                        .readsSqlData()
                        .body("RETURN (SELECT max(length(" + column + ")) FROM " + table + ")"));
                procedures(procedure("forget").body("UPDATE " + table + " SET " + column + " = '?'"));
                events(event("tidy")
                        .every(1, Unit.YEAR)
                        .disabled()
                        .body("DELETE FROM " + table + " WHERE " + column + " = '?'"));
            }
        };
    }

    private static MySqlView view(String name, String query) {
        return new MySqlView(name) {
            {
                as(query);
            }
        };
    }

    private NestFlux flux(TestDatabase database, MySqlSchema schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private void leadsThereAndBack(TestDatabase database, MySqlSchema renamed) throws SQLException {
        NestFlux first = flux(database, phones("contact", "phone"));
        first.generate();
        first.migrate();
        database.execute("insert into contact (id, phone) values (1, ' 555')");
        NestFlux flux = flux(database, renamed);

        flux.generate();
        flux.migrate();

        assertThat(number(database)).isEqualTo("555");
        database.execute("call forget()");
        assertThat(number(database)).isEqualTo("?");
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().statements()).isEmpty();

        flux.rollback(RollbackOptions.DEFAULT.withTarget("0001").withAllowDataLoss(true));

        database.execute("update contact set phone = '9'");
        database.execute("insert into contact (id, phone) values (2, ' 1')");
        assertThat(number(database)).isEqualTo("1");
    }

    private static String number(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select min(number) from a_reads_a_view")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void aColumnIsRenamedThereAndBack(TestDatabase database) throws SQLException {
        leadsThereAndBack(database, phones("contact", "phone_number"));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void aTableIsRenamedThereAndBackWithItsColumn(TestDatabase database) throws SQLException {
        leadsThereAndBack(database, phones("person", "phone_number"));
    }
}
