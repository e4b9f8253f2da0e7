package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** MariaDB can be told to take {@code ''} for NULL; NestFlux's own statements mean what they say all the same. */
class EmptyStringIsNullTest {

    @TempDir
    Path directory;

    static final class Town extends MySqlSchema {
        Town() {
            tables(new MySqlTable("town") {
                {
                    bigint("id").primaryKey();
                    varchar("name", 40).notNull().defaultValue("x");
                    comment("of people");
                }
            });
        }
    }

    @DatabaseTest(TestServer.MARIADB)
    void aProjectLivesThereAsElsewhere(TestDatabase database) {
        String url = database.url() + (database.url().contains("?") ? "&" : "?")
                + "sessionVariables=sql_mode='EMPTY_STRING_IS_NULL'";
        NestFlux flux = NestFlux.configure()
                .database(url, database.user(), database.password())
                .schema(new Town())
                .migrations(directory)
                .load();

        flux.generate();
        assertThat(flux.migrate().applied()).hasSize(1);

        assertThat(flux.status().drifted()).contains(false);
        assertThat(flux.generate().nothingToDo()).isTrue();
    }
}
