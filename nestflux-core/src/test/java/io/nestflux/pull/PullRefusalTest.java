package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.PretendedServer;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a pull cannot do what was asked for, it says why and what to do, and leaves every file as it was. */
class PullRefusalTest {

    private static final PullOptions OPTIONS = PullOptions.DEFAULT.withPackage("com.acme.database");
    private static final String TABLE = "create table person (id bigint primary key, name varchar(40) not null)";

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void anEmptyDatabaseIsNotPulledAndDeletesNoClasses(TestDatabase database) throws Exception {
        refuses(database, "NF-803: There is nothing to pull in ");
        assertThat(directory).isEmptyDirectory();

        database.execute(TABLE);
        PulledProject.of(database, directory);
        database.execute("drop table person");
        refuses(database, "NF-803: There is nothing to pull in ");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void filesOfOthersInThePackageAreNotWrittenOver(TestDatabase database) throws Exception {
        database.execute(TABLE, "create table zone (id bigint primary key)");
        Path other = tables().resolve("ZoneTable.java");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "package com.acme.database.schemas.main.tables;\n\nclass ZoneTable {}\n");

        refuses(database, "NF-801: There are other files where classes are to be written:\n  " + other);

        Files.move(other, other.resolveSibling("Zones.java"));
        PulledProject.of(database, directory);
        assertThat(other.resolveSibling("Zones.java"))
                .hasContent("package com.acme.database.schemas.main.tables;\n\nclass ZoneTable {}\n");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void filesOfOthersAreNotWrittenOverByASecondPullEither(TestDatabase database) throws Exception {
        database.execute(TABLE);
        PulledProject.of(database, directory);
        database.execute("create table zone (id bigint primary key)");
        Files.writeString(
                tables().resolve("ZoneTable.java"),
                "package com.acme.database.schemas.main.tables;\n\nclass ZoneTable {}\n");
        String before = Files.readString(tables().resolve("ZoneTable.java"));

        PullEdits edits = PulledProject.of(database, directory).result().edits();

        assertThat(edits.unplaced()).isNotEmpty();
        assertThat(Files.readString(tables().resolve("ZoneTable.java"))).isEqualTo(before);
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aClassEditedBeyondRecognitionGetsAPatch(TestDatabase database) throws Exception {
        database.execute(TABLE, "create table zone (id bigint primary key)");
        PulledProject.of(database, directory);
        Path person = tables().resolve("PersonTable.java");
        String base = database.url().startsWith("jdbc:postgresql") ? "Pg" : "MySql";
        String computed =
                """
                package com.acme.database.schemas.main.tables;

                import io.nestflux.table.%1$s.%2$sTable;

                public final class PersonTable extends %2$sTable {
                    public static final PersonTable PERSON = new PersonTable();
                    private final java.util.List<Object> all = new java.util.ArrayList<>();

                    private PersonTable() {
                        super(%3$sString.join("", "per", "son"));
                        for (String each : new String[] {"id", "name"}) {
                            all.add(each.equals("id") ? bigint(each).primaryKey() : varchar(each, 40).notNull());
                        }
                    }
                }
                """.formatted(base.equals("Pg") ? "postgres" : "mysql", base, base.equals("Pg") ? "\"public\", " : "");
        Files.writeString(person, computed);
        database.execute("alter table person add age int", "alter table zone add age int");

        PullEdits edits = PulledProject.of(database, directory).result().edits();

        assertThat(edits.done()).singleElement().asString().endsWith("zone.age: added");
        assertThat(edits.unplaced())
                .singleElement()
                .asString()
                .endsWith("person: changed in the database, and its class here says it in a way that cannot be read");
        assertThat(edits.patch()).contains("+    public final Column<Long> id = ", "-        for (String each");
        assertThat(Files.readString(person)).isEqualTo(computed);
        assertThatThrownBy(edits::orThrow).hasMessageStartingWith("NF-813: ");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aClassThatIsNotUtf8IsNotWrittenInUtf8(TestDatabase database) throws Exception {
        database.execute(TABLE, "create table zone (id bigint primary key)");
        PulledProject.of(database, directory);
        Path person = tables().resolve("PersonTable.java");
        Files.write(
                person,
                Files.readString(person)
                        .replace("    private PersonTable", "    // Größe\n    private PersonTable")
                        .getBytes(StandardCharsets.ISO_8859_1));
        database.execute("alter table person add age int", "alter table zone add age int");

        refuses(database, "NF-812: The classes cannot be merged into, because ");
        refuses(database, "PersonTable.java is not UTF-8. Nothing was written.");
    }

    @ParameterizedTest
    @CsvSource({"PostgreSQL, 13.22", "MySQL, 5.7.44-log", "MariaDB, 10.5.28-MariaDB"})
    void aServerThatIsTooOldIsNotRead(String product, String version) {
        DataSource old = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> PretendedServer.connection(product, version, () -> {}));

        assertThatThrownBy(() ->
                        NestFlux.pull(Source.database(old), PullOptions.DEFAULT.withSources(directory.resolve("java"))))
                .hasMessageStartingWith("NF-106: ")
                .hasMessageContaining("upgrade the server");
        assertThat(directory).isEmptyDirectory();
    }

    private Path tables() {
        return directory.resolve("java/com/acme/database/schemas/main/tables");
    }

    private void refuses(TestDatabase database, String message) throws IOException {
        Map<Path, String> before = files();
        ThrowingCallable pull = () -> PulledProject.of(database, directory, OPTIONS);
        assertThatThrownBy(pull).hasMessageContaining(message).hasMessageContaining("\n  → ");
        assertThat(files()).isEqualTo(before);
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
