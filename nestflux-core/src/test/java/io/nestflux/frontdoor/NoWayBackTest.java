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
import io.nestflux.table.postgres.PgView;
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

    @DatabaseTest(TestServer.POSTGRES_18)
    void aViewThatCannotBeMadeAnewOnTheWayBackIsNoReasonNotToAddAColumnToIt(TestDatabase database) throws IOException {
        NestFlux narrow = withView(database, "select 1 as one");
        narrow.generate();
        Files.writeString(
                directory.resolve("0002_reports.sql"),
                "create schema reports; create view reports.stock as select one from public.stock;");
        narrow.migrate();
        NestFlux wide = withView(database, "select 1 as one, 2 as two");
        GenerateResult generated = wide.generate();

        assertThat(Files.readString(generated.file().orElseThrow()))
                .contains("-- there is no way back, and so no down file: The view public.stock cannot be changed or")
                .contains("while the view reports.stock uses it")
                .contains("CREATE OR REPLACE VIEW");
        wide.migrate();
        assertThat(wide.generate().file()).isEmpty();
        assertThatThrownBy(wide::rollback).hasMessageContaining("NF-517");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aComparisonTellsTheWayThereWhereThereIsNoneBack(TestDatabase database) throws IOException {
        database.execute("create schema reports");
        database.execute("create view stock as select 1 as one");
        database.execute("create view reports.stock as select one from public.stock");
        Path other =
                Files.writeString(directory.resolve("other.sql"), "create view stock as select 1 as one, 2 as two;");

        DiffResult diff = NestFlux.diff(
                Source.database(database.url(), database.user(), database.password())
                        .schemas("public"),
                Source.sql(other, Dialect.POSTGRESQL));

        assertThat(diff.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.sql()).contains("CREATE OR REPLACE VIEW"));
        assertThat(diff.reverse()).isEmpty();
    }

    private NestFlux withView(TestDatabase database, String query) {
        return flux(database, new PgSchema() {
            {
                views(new PgView("public", "stock") {
                    {
                        as(query);
                    }
                });
            }
        });
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
        return flux(database, new PgSchema() {
            {
                tables(item);
            }
        });
    }

    private NestFlux flux(TestDatabase database, PgSchema schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }
}
