package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.generate.GenerateResult;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Of a large model in which little has changed, little is built; what comes out is the same as if all had been. */
@Tag("slow")
class SmallChangeTest {

    private static final int TABLES = 12;

    @TempDir
    Path directory;

    /** A chain of tables, each referring to the one before. {@code changed} has a longer key and one more column. */
    private static SchemaDefinition chain(TestDatabase database, int tables, int changed) {
        return database.server().isPostgres() ? new PgChain(tables, changed) : new MySqlChain(tables, changed);
    }

    private static final class PgChain extends PgSchema {
        PgChain(int tables, int changed) {
            List<PgLink> links = new ArrayList<>();
            for (int number = 0; number < tables; number++) {
                links.add(new PgLink(number, changed == number, links));
            }
            links.forEach(this::tables);
        }
    }

    private static final class PgLink extends PgTable {
        final Column<Long> id = bigint("id").primaryKey();

        PgLink(int number, boolean changed, List<PgLink> before) {
            super("link_" + number);
            varchar("code", changed ? 80 : 40).notNull().unique();
            check("code_check", changed ? "code <> ''" : "code <> '-'");
            if (!before.isEmpty()) {
                PgLink last = before.get(before.size() - 1);
                bigint("last_id").references(() -> last.id);
            }
            if (changed) {
                text("added");
            }
        }
    }

    private static final class MySqlChain extends MySqlSchema {
        MySqlChain(int tables, int changed) {
            List<MySqlLink> links = new ArrayList<>();
            for (int number = 0; number < tables; number++) {
                links.add(new MySqlLink(number, changed == number, links));
            }
            links.forEach(this::tables);
        }
    }

    private static final class MySqlLink extends MySqlTable {
        final Column<Long> id = bigint("id").primaryKey();

        MySqlLink(int number, boolean changed, List<MySqlLink> before) {
            super("link_" + number);
            varchar("code", changed ? 80 : 40).notNull().unique();
            check("code_check_" + number, changed ? "code <> ''" : "code <> '-'");
            if (!before.isEmpty()) {
                MySqlLink last = before.get(before.size() - 1);
                bigint("last_id").references(() -> last.id);
            }
            if (changed) {
                text("added");
            }
        }
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private GenerateResult dryRun(TestDatabase database, SchemaDefinition schema) {
        return flux(database, schema).generate(GenerateOptions.DEFAULT.asDryRun());
    }

    /** Without the digests of its parts, the whole model is built. */
    private void forgetParts() throws IOException {
        Path lock = directory.resolve("nestflux.lock");
        assertThat(Files.readString(lock)).contains("parts ");
        Files.writeString(
                lock,
                Files.readString(lock)
                        .lines()
                        .filter(line -> !line.startsWith("parts "))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private void begin(TestDatabase database) {
        NestFlux flux = flux(database, chain(database, TABLES, -1));
        flux.generate();
        flux.migrate();
    }

    @DatabaseTest
    void aChangedTableGivesTheSameAsTheWhole(TestDatabase database) throws IOException {
        begin(database);
        GenerateResult small = dryRun(database, chain(database, TABLES, 5));
        forgetParts();
        GenerateResult whole = dryRun(database, chain(database, TABLES, 5));

        assertThat(small.statements()).isNotEmpty().isEqualTo(whole.statements());
        assertThat(small.reverse()).isEqualTo(whole.reverse());
    }

    @DatabaseTest
    void newAndDroppedTablesGiveTheSameAsTheWhole(TestDatabase database) throws IOException {
        begin(database);
        GenerateResult grown = dryRun(database, chain(database, TABLES + 2, -1));
        GenerateResult shrunk = dryRun(database, chain(database, TABLES - 2, -1));
        forgetParts();

        assertThat(grown.statements())
                .isNotEmpty()
                .isEqualTo(dryRun(database, chain(database, TABLES + 2, -1)).statements());
        assertThat(shrunk.statements())
                .isNotEmpty()
                .isEqualTo(dryRun(database, chain(database, TABLES - 2, -1)).statements());
    }

    @DatabaseTest
    void aMigrationByHandIsNotOverlooked(TestDatabase database) throws IOException {
        begin(database);
        GenerateResult custom =
                flux(database, chain(database, TABLES, -1)).generate(GenerateOptions.DEFAULT.asCustom());
        Files.writeString(custom.file().orElseThrow(), "ALTER TABLE link_3 ADD COLUMN by_hand int;\n");
        flux(database, chain(database, TABLES, -1)).migrate();

        GenerateResult generated = flux(database, chain(database, TABLES, 5)).generate();

        assertThat(generated.statements())
                .as("the column that no table class has goes, though its table is written as before")
                .anyMatch(statement -> statement.sql().contains("by_hand"));
    }

    /** The chain, with a table that knows another one by its default, which no foreign key tells. */
    private static final class PgKnowing extends PgSchema {
        PgKnowing(boolean knows, boolean more) {
            List<PgLink> links = new ArrayList<>();
            for (int number = 0; number < TABLES; number++) {
                links.add(new PgLink(number, false, links));
            }
            links.forEach(this::tables);
            tables(new PgTable("knowing") {
                {
                    bigint("id").primaryKey();
                    var known = bigint("known");
                    if (knows) {
                        known.defaultExpression("'link_7'::regclass::bigint");
                    }
                    if (more) {
                        text("more");
                    }
                }
            });
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void saysThatTheProofOfTheChangedTablesFailedWhereAnotherWayWasTaken(TestDatabase database) {
        flux(database, new PgKnowing(true, false)).generate();
        flux(database, new PgKnowing(true, false)).migrate();

        GenerateResult generated = flux(database, new PgKnowing(false, false)).generate();

        assertThat(generated.detours())
                .singleElement()
                .asString()
                .startsWith(
                        "NF-402: the plan for the changed tables alone failed its proof, and another way was taken");
        assertThat(generated.statements()).hasSize(1);
        flux(database, new PgKnowing(false, false)).migrate();
        flux(database, new PgKnowing(false, false)).rollback();
        assertThat(NestFlux.diff(
                                Source.database(database.url(), database.user(), database.password()),
                                Source.model(new PgKnowing(true, false)))
                        .changesInWords())
                .as("the way back, which needs the other table, was proven all the same")
                .isEmpty();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void buildsTheWholeWhereTheChangedTablesNeedOthers(TestDatabase database) {
        flux(database, new PgKnowing(true, false)).generate();
        flux(database, new PgKnowing(true, false)).migrate();

        GenerateResult generated = flux(database, new PgKnowing(true, true)).generate();

        assertThat(generated.statements()).hasSize(1);
        assertThat(generated.detours()).isEmpty();
    }
}
