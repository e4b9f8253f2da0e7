package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.compare.DiffResult;
import io.nestflux.generate.GenerateResult;
import io.nestflux.sql.Dialect;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A change of type for which PostgreSQL has no cast: refused there, and no reason to refuse the other direction. */
@Tag("slow")
class NoWayBackTest {

    @TempDir
    Path directory;

    @DatabaseTest(TestServer.POSTGRES_18)
    void aTypeWithoutACastIsRefusedWithTheWayOut(TestDatabase database) {
        flux(database, "bigint").generate();
        flux(database, "bigint").migrate();

        assertThatThrownBy(() -> flux(database, "timestamptz").generate())
                .hasMessageContaining("NF-406")
                .hasMessageContaining("cannot cast type bigint to timestamp with time zone")
                .hasMessageContaining("nestflux.custom");
        assertThat(directory.toFile().list()).hasSize(3);
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aWayBackThatCannotBeIsSaidInTheFileAndRefusedByRollback(TestDatabase database) throws IOException {
        flux(database, "moment").generate();
        flux(database, "moment").migrate();
        GenerateResult generated = flux(database, "time of day").generate();

        String file = Files.readString(generated.file().orElseThrow());
        assertThat(file)
                .contains("-- there is no way back, and so no down file:")
                .contains("ALTER COLUMN");
        flux(database, "time of day").migrate();
        assertThat(flux(database, "time of day").generate().file()).isEmpty();
        assertThatThrownBy(() -> flux(database, "time of day").rollback()).hasMessageContaining("NF-517");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aLabelMoreInAPartitionKeyHasNoWayBackEither(TestDatabase database) throws IOException {
        database.execute("create type mood as enum ('sad')");
        database.execute("create table day (mood mood) partition by list (mood)");
        Path other = Files.writeString(
                directory.resolve("other.sql"),
                "create type mood as enum ('sad', 'glad'); create table day (mood mood) partition by list (mood);");

        DiffResult diff = NestFlux.diff(
                Source.database(database.url(), database.user(), database.password()),
                Source.sql(other, Dialect.POSTGRESQL));

        assertThat(diff.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.sql()).contains("ADD VALUE 'glad'"));
    }

    private NestFlux flux(TestDatabase database, String type) {
        PgTable item = new PgTable("public", "item") {
            {
                bigint("id").primaryKey();
                switch (type) {
                    case "bigint" -> bigint("at");
                    case "timestamptz" -> timestamptz("at");
                    case "moment" -> timestamptz("at");
                    default -> time("at");
                }
            }
        };
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new PgSchema() {
                    {
                        tables(item);
                    }
                })
                .migrations(directory)
                .load();
    }
}
