package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A server on which a backslash does not escape makes nothing else of a file. */
@Tag("slow")
class BackslashTest {

    private static final String PATH = "C:\\temp\\it's \"new\"";

    @TempDir
    Path directory;

    static final class Paths extends MySqlSchema {
        Paths(boolean grown) {
            tables(new MySqlTable("file") {
                {
                    varchar("path", 80).notNull().defaultValue(PATH).comment(PATH);
                    enumeration("kind", "a\\b", "c'd").notNull();
                    comment(PATH);
                    check("no_share", "`path` <> '\\\\\\\\share'");
                    if (grown) {
                        varchar("note", 80).comment(PATH + 2);
                    }
                }
            });
            procedures(procedure("p").body("SELECT 'it\\'s'"));
        }
    }

    private NestFlux flux(TestDatabase database, boolean grown) {
        String mode = (database.url().contains("?") ? "&" : "?")
                + "sessionVariables=sql_mode='STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES'";
        return NestFlux.configure()
                .database(database.url() + mode, database.user(), database.password())
                .schema(new Paths(grown))
                .migrations(directory)
                .load();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void noBackslashEscapesOfTheServerMeansNothingToFiles(TestDatabase database) throws IOException {
        flux(database, false).generate();
        Files.writeString(
                directory.resolve("0002_by_hand.sql"), "insert into `file` (`kind`) values ('a\\\\b'), ('c\\'d');");
        flux(database, false).migrate();

        assertThat(flux(database, false).generate().nothingToDo()).isTrue();
        assertThat(database.query("select path from file limit 1")).containsExactly(PATH);
        assertThat(database.query("select kind from file order by kind")).containsExactly("a\\b", "c'd");

        flux(database, true).generate();
        flux(database, true).migrate();

        assertThat(flux(database, true).generate().nothingToDo()).isTrue();
        assertThat(database.query("select column_comment from information_schema.columns where table_name = 'file'"
                        + " and table_schema = database() and column_name = 'note'"))
                .containsExactly(PATH + 2);
        assertThat(flux(database, true).status().drifted()).contains(false);
        flux(database, true).rollback(RollbackOptions.DEFAULT.withAllowDataLoss(true));
    }
}
