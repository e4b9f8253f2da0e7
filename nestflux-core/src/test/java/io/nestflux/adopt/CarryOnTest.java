package io.nestflux.adopt;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Configuration;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** From Flyway's files on to tables in Java. */
@Tag("slow")
class CarryOnTest {

    private static final class PgCity extends PgTable {
        private PgCity(int more) {
            super("public", "city");
            integer("id").primaryKey();
            varchar("name", 80);
            for (int i = 1; i <= more; i++) {
                integer("more_" + i);
            }
        }
    }

    private static final class MySqlCity extends MySqlTable {
        private MySqlCity(int more) {
            super("city");
            integer("id").primaryKey();
            varchar("name", 80);
            for (int i = 1; i <= more; i++) {
                integer("more_" + i);
            }
        }
    }

    private static SchemaDefinition schema(TestDatabase database, int more) {
        return database.server().isPostgres()
                ? new PgSchema() {
                    {
                        tables(new PgCity(more));
                    }
                }
                : new MySqlSchema() {
                    {
                        tables(new MySqlCity(more));
                    }
                };
    }

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18, MYSQL})
    void tablesInJavaTakeOverWhereTheFilesEnd(TestDatabase database) {
        Takeover takeover = Takeover.in(directory, database)
                .file("V1__city.sql", "CREATE TABLE city (id int PRIMARY KEY);")
                .file("V2__name.sql", "ALTER TABLE city ADD COLUMN name varchar(80);");
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + takeover.project())
                .load()
                .migrate();

        assertThat(takeover.run().remarks())
                .anyMatch(remark -> remark.endsWith("nestflux.exclude=flyway_schema_history"));
        NestFlux same = flux(takeover, 0).load();
        assertThat(same.generate().statements()).isEmpty();
        assertThat(same.check().agrees()).isTrue();

        NestFlux grown = flux(takeover, 1).load();
        GenerateResult added = grown.generate();
        assertThat(added.statements()).hasSize(1);
        grown.migrate();
        assertThat(grown.status().upToDate()).isTrue();
        // Flyway's table is in the database, but not in the way
        assertThat(flux(takeover, 2).load().generate().statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains("more_2");
    }

    private static Configuration flux(Takeover takeover, int more) {
        TestDatabase database = takeover.database();
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(takeover.migrations())
                .exclude("flyway_schema_history")
                .schema(schema(database, more));
    }
}
