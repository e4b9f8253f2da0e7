package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What a change does to rows is said before it happens: in the file, or by refusing to write one. */
@Tag("slow")
class RowsTest {

    @TempDir
    Path directory;

    /** A table {@code note(id, more)} whose second column is of the kind asked for. */
    private NestFlux notes(TestDatabase database, String more) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema(database, more))
                .migrations(directory)
                .load();
    }

    private static SchemaDefinition schema(TestDatabase database, String more) {
        if (database.server().isPostgres()) {
            PgTable note = new PgTable("public", "note") {
                {
                    bigint("id").primaryKey();
                    switch (more) {
                        case "text" -> varchar("text", 20);
                        case "author not null" -> bigint("author").notNull();
                        default -> {}
                    }
                }
            };
            return new PgSchema() {
                {
                    tables(note);
                }
            };
        }
        MySqlTable note = new MySqlTable("note") {
            {
                bigint("id").primaryKey();
                switch (more) {
                    case "text" -> varchar("text", 20);
                    case "author not null" -> bigint("author").notNull();
                    default -> {}
                }
            }
        };
        return new MySqlSchema() {
            {
                tables(note);
            }
        };
    }

    private void begin(TestDatabase database, String more) {
        notes(database, more).generate();
        notes(database, more).migrate();
        database.execute("insert into note (id) values (1)");
    }

    @DatabaseTest
    void aColumnThatGoesIsAnnouncedInBothFiles(TestDatabase database) throws IOException {
        begin(database, "text");

        GenerateResult generated = notes(database, "nothing").generate();

        assertThat(Files.readString(generated.file().orElseThrow())).contains("-- loses data: ");
        assertThat(Files.readString(generated.downFile().orElseThrow()))
                .contains("brings back the structure, not the data");
    }

    @DatabaseTest
    void aColumnThatRowsHaveNoValueForIsRefused(TestDatabase database) {
        begin(database, "nothing");

        assertThatThrownBy(() -> notes(database, "author not null").generate())
                .hasMessageContaining("NF-405")
                .hasMessageContaining("give it a default");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    @DatabaseTest
    void generateOnlyReadsTheDatabase(TestDatabase database) {
        begin(database, "nothing");

        notes(database, "text").generate();

        assertThat(notes(database, "nothing").status().migrations()).hasSize(2);
        assertThatThrownBy(() -> database.execute("select text from note")).hasMessageContaining("text");
    }
}
