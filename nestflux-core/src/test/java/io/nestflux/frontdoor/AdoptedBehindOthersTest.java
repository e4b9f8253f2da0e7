package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What was done by hand to two databases, of which one is behind the other, is adopted in both. */
@Tag("slow")
class AdoptedBehindOthersTest {

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, DriftPolicy drift, String... columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(CityMap.of(database.server(), columns))
                .migrations(directory)
                .drift(drift)
                .load();
    }

    private NestFlux flux(TestDatabase database, String... columns) {
        return flux(database, DriftPolicy.STOP, columns);
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(directory.resolve(file), sql);
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void itIsOnlyRecordedWhereOthersCameBeforeItToo(TestDatabase ahead) throws IOException {
        try (TestDatabase behind = ahead.server().createDatabase()) {
            flux(ahead).generate();
            flux(ahead).migrate();
            flux(behind).migrate();
            flux(ahead).generate(GenerateOptions.DEFAULT.asCustom().withName("row"));
            write("0002_row.sql", "insert into city (id) values (1);");
            write("0002_row.down.sql", "delete from city where id = 1;");
            flux(ahead).generate();
            flux(ahead).migrate();
            ahead.execute("alter table city add label varchar(20)");
            behind.execute("alter table city add label varchar(20)");
            flux(ahead, DriftPolicy.ADOPT, "label").generate();
            flux(ahead, "label").migrate();

            MigrateResult there = flux(behind, "label").migrate();

            assertThat(there.applied()).extracting(MigrateResult.Applied::id).containsExactly("0002_row");
            StatusResult status = flux(behind, "label").status();
            assertThat(status.migrations())
                    .extracting(StatusResult.MigrationStatus::state)
                    .containsExactly(State.APPLIED, State.APPLIED, State.BASELINE);
            assertThat(status.drifted()).contains(false);
            assertThat(behind.query("select id from city where label is null")).containsExactly("1");
        }
    }
}
