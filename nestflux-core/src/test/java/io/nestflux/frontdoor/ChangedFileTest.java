package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.StatusResult;
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
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A generated file that is changed, or thrown away, as the guide says. */
@Tag("slow")
class ChangedFileTest {

    @TempDir
    Path migrations;

    private static SchemaDefinition map(TestDatabase database, List<String> columns) {
        return database.server().isPostgres()
                ? new PgSchema() {
                    {
                        tables(new PgTable("city") {
                            {
                                integer("id").primaryKey();
                                columns.forEach(name -> varchar(name, 20));
                            }
                        });
                    }
                }
                : new MySqlSchema() {
                    {
                        tables(new MySqlTable("city") {
                            {
                                integer("id").primaryKey();
                                columns.forEach(name -> varchar(name, 20));
                            }
                        });
                    }
                };
    }

    private NestFlux flux(TestDatabase database, String... columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(map(database, List.of(columns)))
                .migrations(migrations)
                .load();
    }

    /** A city, and a second migration that has run and was taken back. */
    private NestFlux takenBack(TestDatabase database) {
        flux(database).generate(GenerateOptions.DEFAULT.withName("city"));
        flux(database).migrate();
        database.execute("insert into city (id) values (1)");
        NestFlux flux = flux(database, "label");
        flux.generate(GenerateOptions.DEFAULT.withName("label"));
        flux.migrate();
        flux.rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        return flux;
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void oneThatStillLeadsToTheClassesIsTakenAsItIs(TestDatabase database) throws IOException {
        NestFlux flux = takenBack(database);
        Path file = migrations.resolve("0002_label.sql");
        Files.writeString(file, Files.readString(file) + "\nUPDATE city SET label = 'here';\n");
        assertThat(flux.check().agrees()).isFalse();

        GenerateResult generated = flux.generate();
        flux.migrate();

        assertThat(generated.file()).isEmpty();
        assertIsAsTheClassesAre(flux);
        assertThat(database.query("select label from city")).containsExactly("here");
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void whatOneLacksAfterTheChangeIsTheNextMigration(TestDatabase database) throws IOException {
        NestFlux flux = takenBack(database);
        Files.writeString(migrations.resolve("0002_label.sql"), "UPDATE city SET id = 2;\n");
        Files.writeString(migrations.resolve("0002_label.down.sql"), "UPDATE city SET id = 1;\n");

        GenerateResult generated = flux.generate(GenerateOptions.DEFAULT.withName("again"));
        flux.migrate();

        assertThat(generated.statements())
                .singleElement()
                .satisfies(it -> assertThat(it.sql()).contains("label"));
        assertIsAsTheClassesAre(flux);
        assertThat(database.query("select id from city")).containsExactly("2");
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void oneThatWasTakenBackCanBeThrownAway(TestDatabase database) throws IOException {
        takenBack(database);
        Files.delete(migrations.resolve("0002_label.sql"));
        Files.delete(migrations.resolve("0002_label.down.sql"));
        NestFlux otherwise = flux(database, "title");

        otherwise.generate(GenerateOptions.DEFAULT.withName("title"));
        otherwise.migrate();

        assertIsAsTheClassesAre(otherwise);
        assertThat(otherwise.status().migrations())
                .extracting(StatusResult.MigrationStatus::id)
                .containsExactly("0001_city", "0002_title");
    }

    private static void assertIsAsTheClassesAre(NestFlux flux) {
        assertThat(flux.check().agrees()).isTrue();
        assertThat(flux.status().upToDate()).isTrue();
        assertThat(flux.status().drifted()).contains(false);
        assertThat(flux.generate().file()).isEmpty();
    }
}
