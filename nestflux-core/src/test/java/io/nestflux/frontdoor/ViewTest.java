package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.postgres.PgMaterializedView;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Views of PostgreSQL and what happens under them. */
@Tag("slow")
class ViewTest {

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, PgSchema schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private static PgTable contact(String table, String column, Optional<String> oldColumn) {
        return new PgTable(table) {
            {
                bigint("id").notNull();
                var phone = varchar(column + "", 20);
                oldColumn.ifPresent(phone::renamedFrom);
                renamedFrom("contact");
            }
        };
    }

    private static PgSchema contacts(PgTable table, String viewQuery) {
        return new PgSchema() {
            {
                tables(table);
                views(view("public", "phones", viewQuery), view("public", "on_top", "SELECT id FROM phones"));
            }
        };
    }

    private void begin(TestDatabase database) {
        NestFlux flux = flux(
                database, contacts(contact("contact", "phone", Optional.empty()), "SELECT id, phone FROM contact"));
        flux.generate();
        flux.migrate();
        database.execute("insert into contact values (1, '555-1234')");
    }

    private void nothingIsLeftToDo(NestFlux flux) {
        assertThat(flux.generate().nothingToDo()).isTrue();
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().statements()).isEmpty();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aViewFollowsTheRenamesBelowIt(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(
                database,
                contacts(contact("person", "mobile", Optional.of("phone")), "SELECT id, mobile AS phone FROM person"));

        GenerateResult generated = flux.generate();
        flux.migrate();

        assertThat(generated.statements())
                .extracting(Statement::sql)
                .hasSize(2)
                .allMatch(sql -> sql.contains(" RENAME "));
        nothingIsLeftToDo(flux);
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aViewShowsTheNewNameOfAColumn(TestDatabase database) throws SQLException {
        begin(database);
        NestFlux flux = flux(
                database,
                contacts(contact("contact", "mobile", Optional.of("phone")), "SELECT id, mobile FROM contact"));

        flux.generate();
        flux.migrate();

        assertThat(value(database, "select mobile from phones")).isEqualTo("555-1234");
        nothingIsLeftToDo(flux);
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aMaterializedViewWithAnotherNameKeepsItsRowsAndIndex(TestDatabase database) throws SQLException {
        flux(database, counts("counts", "counts_n_idx")).generate();
        flux(database, counts("counts", "counts_n_idx")).migrate();
        database.execute("insert into item values (1)");
        NestFlux flux = flux(database, counts("sums", "sums_n_idx"));

        GenerateResult generated = flux.generate();
        flux.migrate();

        assertThat(generated.statements())
                .extracting(Statement::sql)
                .hasSize(2)
                .allMatch(sql -> sql.contains(" RENAME "));
        assertThat(value(database, "select n from sums")).as("not refreshed").isEqualTo("0");
        nothingIsLeftToDo(flux);
    }

    private static PgSchema counts(String view, String index) {
        PgTable item = new PgTable("item") {
            {
                integer("id");
            }
        };
        PgMaterializedView counts = new PgMaterializedView(view) {
            {
                as("SELECT count(*) AS n FROM item");
                renamedFrom("counts");
                index(index).on(column("n")).renamedFrom("counts_n_idx");
            }
        };
        return new PgSchema() {
            {
                tables(item);
                materializedViews(counts);
            }
        };
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whatAViewElsewhereUsesIsNotTouchedAndTheViewIsNamed(TestDatabase database) {
        begin(database);
        database.execute("create schema reports");
        database.execute("create view reports.all_phones as select phone from contact");
        PgTable longer = new PgTable("contact") {
            {
                bigint("id").primaryKey();
                text("phone");
            }
        };

        assertThatThrownBy(() -> flux(database, contacts(longer, "SELECT id, phone FROM contact"))
                        .generate())
                .hasMessageContaining("NF-406")
                .hasMessageContaining("column public.contact.phone")
                .hasMessageContaining("view reports.all_phones");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aViewWithoutAQueryIsAMistakeOfItsClass(TestDatabase database) {
        PgSchema forgotten = new PgSchema() {
            {
                views(new io.nestflux.table.postgres.PgView("app", "forgotten") {});
            }
        };

        assertThatThrownBy(() -> flux(database, forgotten).generate())
                .hasMessageContaining("NF-205")
                .hasMessageContaining("the view has no query");
    }

    private static String value(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
