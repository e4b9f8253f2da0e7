package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.Source;
import io.nestflux.generate.GenerateResult;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What a file says is what was planned, whatever stands in names and texts, and whatever git does to its line ends. */
@Tag("slow")
class WrittenFileTest {

    private static final String BREAKS_OUT = "a\ndrop table victim; --";
    private static final String COMMANDS = "b\nnestflux:no-transaction";
    private static final String QUOTES = "q\"'`\\ */ /* ; # $$ ${x}\r\n--";
    private static final List<String> NAMES = List.of(BREAKS_OUT, COMMANDS, QUOTES);

    @TempDir
    Path directory;

    private record Text(String lineEnd) {
        String in(String what) {
            return what + " one" + lineEnd + "it's \\ two" + lineEnd + lineEnd + "-- three;";
        }
    }

    private static final class PgOdd extends PgTable {
        private PgOdd(String name, Text text) {
            super("public", name);
            integer("id\n--").primaryKey();
            var city = varchar("city", 80);
            city.defaultValue(text.in("default")).comment(text.in("column"));
            enumeration("label", PgEnum.of("kind;\n" + name, text.in("label"), "other"));
            comment(text.in("table"));
            index(name + "\n_index")
                    .on(city)
                    .where("city <> '" + text.in("where").replace("'", "''") + "'");
        }
    }

    private static final class PgVictim extends PgTable {
        private PgVictim() {
            super("public", "victim");
            integer("id").primaryKey();
        }
    }

    private static final class PgOddities extends PgSchema {
        private PgOddities(List<String> names, Text text) {
            tables(new PgVictim());
            names.forEach(name -> tables(new PgOdd(name, text)));
        }
    }

    private static final class MySqlOdd extends MySqlTable {
        private MySqlOdd(String name, Text text) {
            super(name);
            integer("id\n--").primaryKey();
            varchar("city", 80).defaultValue(text.in("default")).comment(text.in("column"));
            enumeration("label", text.in("label"), "other");
            comment(text.in("table"));
            check(
                    name + "_check",
                    "city <> '" + text.in("check").replace("'", "''").replace("\\", "\\\\") + "'");
        }
    }

    private static final class MySqlVictim extends MySqlTable {
        private MySqlVictim() {
            super("victim");
            integer("id").primaryKey();
        }
    }

    private static final class MySqlOddities extends MySqlSchema {
        private MySqlOddities(List<String> names, Text text) {
            tables(new MySqlVictim());
            names.forEach(name -> tables(new MySqlOdd(name, text)));
        }
    }

    private static SchemaDefinition oddities(TestDatabase database, List<String> names, Text text) {
        return database.server().isPostgres() ? new PgOddities(names, text) : new MySqlOddities(names, text);
    }

    private NestFlux project(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private static List<String> names(TestDatabase database) {
        return database.server().isPostgres()
                ? NAMES.stream().map(name -> name + "\ud83c\udf89").toList()
                : NAMES;
    }

    private void assertIs(TestDatabase database, SchemaDefinition schema) {
        assertThat(NestFlux.diff(
                                Source.model(schema),
                                Source.database(database.url(), database.user(), database.password()))
                        .changesInWords())
                .isEmpty();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void leadsThereAndBackWithAwkwardNamesAndTexts(TestDatabase database) throws IOException {
        SchemaDefinition none = oddities(database, List.of(), new Text("\n"));
        SchemaDefinition all = oddities(database, names(database), new Text("\r\n"));
        project(database, none).generate();
        project(database, none).migrate();

        project(database, all).generate();
        project(database, all).migrate();
        assertIs(database, all);

        GenerateResult dropped = project(database, none).generate();
        project(database, none).migrate();
        assertIs(database, none);
        assertThat(Files.readAllLines(dropped.file().orElseThrow()))
                .filteredOn(line -> line.contains("data loss"))
                .anyMatch(line -> line.startsWith("-- ") && line.contains("a\\ndrop table victim; --"));

        project(database, none).rollback();
        assertIs(database, all);
        project(database, all).rollback(RollbackOptions.DEFAULT.allowingDataLoss());
        assertIs(database, none);
    }
}
