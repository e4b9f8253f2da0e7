package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What breaks lines in names, too: these have no escapes. */
    private static String end(String name) {
        return name.contains("\n") ? "\n" : " ";
    }

    private static final class PgOdd extends PgTable {
        private PgOdd(String name, Text text) {
            super("public", name);
            integer("id" + end(name) + "--").primaryKey();
            var city = varchar("city", 80);
            city.defaultValue(text.in("default")).comment(text.in("column"));
            enumeration("label", PgEnum.of("kind;" + end(name) + name, text.in("label"), "other"));
            comment(text.in("table"));
            index(name + end(name) + "index")
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
        private PgOddities(Map<String, Text> oddities) {
            tables(new PgVictim());
            oddities.forEach((name, text) -> tables(new PgOdd(name, text)));
        }
    }

    private static final class MySqlOdd extends MySqlTable {
        private MySqlOdd(String name, Text text) {
            super(name);
            integer("id" + end(name) + "--").primaryKey();
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
        private MySqlOddities(Map<String, Text> oddities) {
            tables(new MySqlVictim());
            oddities.forEach((name, text) -> tables(new MySqlOdd(name, text)));
        }
    }

    private static SchemaDefinition oddities(TestDatabase database, Map<String, Text> oddities) {
        return database.server().isPostgres() ? new PgOddities(oddities) : new MySqlOddities(oddities);
    }

    private NestFlux project(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private static Map<String, Text> names(TestDatabase database) {
        // MySQL and MariaDB have no pictures in names
        String picture = database.server().isPostgres() ? "\ud83c\udf89" : "";
        return NAMES.stream().collect(Collectors.toMap(name -> name + picture, name -> new Text("\r\n" + picture)));
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
        SchemaDefinition none = oddities(database, Map.of());
        SchemaDefinition all = oddities(database, names(database));
        project(database, none).generate();
        project(database, none).migrate();

        project(database, all).generate();
        project(database, all).migrate();
        assertIs(database, all);

        GenerateResult dropped = project(database, none).generate();
        project(database, none).migrate();
        assertIs(database, none);
        assertThat(Files.readAllLines(dropped.file().orElseThrow()))
                .filteredOn(line -> line.contains("loses data"))
                .anyMatch(line -> line.startsWith("-- ") && line.contains("a\\ndrop table victim; --"));

        project(database, none).rollback();
        assertIs(database, all);
        project(database, all).rollback(RollbackOptions.DEFAULT.allowingDataLoss());
        assertIs(database, none);
    }

    /** As git does on Windows, and as nothing in the history or the lock file notices. */
    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void meansTheSameWithOtherLineEnds(TestDatabase database) throws IOException {
        SchemaDefinition none = oddities(database, Map.of());
        SchemaDefinition all = oddities(database, Map.of("linux", new Text("\n"), "windows", new Text("\r\n")));
        project(database, none).generate();
        project(database, none).migrate();
        project(database, all).generate();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".sql")).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }

        project(database, all).migrate();

        assertIs(database, all);
        project(database, all).rollback(RollbackOptions.DEFAULT.allowingDataLoss());
        assertIs(database, none);
    }

    /** A text that looks like a placeholder is one to migrate: only who reads the file learns it. */
    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void isProvenAsMigrateReadsIt(TestDatabase database) {
        SchemaDefinition schema = oddities(database, Map.of("plain", new Text("${town}")));

        assertThatThrownBy(() -> withPlaceholders(database, schema, Map.of("town", "Oslo-4711"))
                        .generate())
                .hasMessageContaining("NF-402");
        assertThatThrownBy(() -> withPlaceholders(database, schema, Map.of("city", "Oslo"))
                        .generate())
                .hasMessageContaining("NF-519")
                .hasMessageContaining("${town}");
        assertThatThrownBy(
                        () -> withPlaceholders(database, schema, Map.of()).generate(GenerateOptions.DEFAULT.asDryRun()))
                .hasMessageContaining("NF-519");
        assertThat(directory).as("no draft is left").isEmptyDirectory();

        withPlaceholders(database, schema, Map.of("town", "${town}")).generate();
        withPlaceholders(database, schema, Map.of("town", "${town}")).migrate();
        assertIs(database, schema);
    }

    private NestFlux withPlaceholders(TestDatabase database, SchemaDefinition schema, Map<String, String> values) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .placeholders(values)
                .load();
    }
}
