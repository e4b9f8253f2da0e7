package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.PullOptions;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A database is pulled, changes under the classes that people have edited, and is pulled again. */
class PullAgainTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path directory;

    private PulledProject pull(TestDatabase database) {
        return PulledProject.of(database, directory);
    }

    private Path file(String simpleName) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("java"))) {
            return files.filter(file -> file.endsWith(simpleName + ".java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void edit(String simpleName, String old, String now) throws IOException {
        String text = Files.readString(file(simpleName));
        assertThat(text).contains(old);
        Files.writeString(file(simpleName), text.replace(old, now));
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void whereNothingHasChangedNoFileIsTouched(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key, name varchar(40) not null)");
        pull(database);
        edit("PersonTable", "> name =", "> fullName   =");
        for (Path file : times().keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }

        PullResult again = pull(database).isExact().result();

        assertThat(again.edits().done()).isEmpty();
        assertThat(again.edits().notes()).isEmpty();
        assertThat(times().entrySet())
                .filteredOn(each -> !each.getKey().toString().contains("classes"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getValue()).isEqualTo(LONG_AGO));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void onlyWhatChangedInTheDatabaseIsEdited(TestDatabase database) throws Exception {
        database.execute(
                "create table person (id bigint primary key, name varchar(40) not null, phone varchar(20), age int)",
                "create index person_name_idx on person (name)",
                "create table old_thing (id bigint primary key)");
        pull(database);
        edit("PersonTable", "> name =", "> fullName   =");
        edit("PersonTable", ".on(name)", ".on( fullName ) /* for the search */");
        database.execute(
                "alter table person add email varchar(255)",
                "create index person_email_idx on person (email, name)",
                "alter table person drop column age",
                "create table address (id bigint primary key, person_id bigint references person (id))",
                "drop table old_thing");
        boolean postgres = database.url().startsWith("jdbc:postgresql");
        database.execute(
                postgres
                        ? "alter table person alter phone type varchar(30)"
                        : "alter table person modify phone varchar(30)");

        PulledProject again = pull(database).isExact();

        assertThat(Files.readString(file("PersonTable")))
                .contains("> fullName   = varchar(\"name\", 40).notNull();")
                .contains(".on( fullName ) /* for the search */;")
                .contains("varchar(\"phone\", 30)")
                .contains("> email = varchar(\"email\", 255);")
                .contains(".on(email, fullName)")
                .doesNotContain("\"age\"");
        assertThat(again.result().edits().deleted()).singleElement().asString().endsWith("/OldThingTable.java");
        assertThat(again.result().edits().unplaced()).isEmpty();
        assertThat(pull(database).result().edits().done()).isEmpty();
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void whereNothingHasChangedInTheDatabaseNoClassHasToBeJava(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key)", "create table zone (id bigint primary key)");
        pull(database);
        edit("PersonTable", "private PersonTable() {", "private PersonTable( {");

        assertThat(pull(database).result().edits()).isEqualTo(PullEdits.NONE);

        Files.delete(file("ZoneTable"));
        assertThatThrownBy(() -> pull(database)).hasMessageStartingWith("NF-812: ");
        edit("PersonTable", "private PersonTable( {", "private PersonTable() {");
        assertThat(pull(database).result().edits().notes())
                .singleElement()
                .asString()
                .startsWith("not written again, because its class was deleted here: ");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void whatBothSidesChangedIsAPatch(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key, name varchar(40) not null)");
        pull(database);
        edit("PersonTable", "\"name\", 40", "\"name\", 50");
        boolean postgres = database.url().startsWith("jdbc:postgresql");
        database.execute(
                postgres
                        ? "alter table person alter name type varchar(60)"
                        : "alter table person modify name varchar(60) not null");

        PullEdits edits = pull(database).result().edits();

        assertThat(edits.unplaced()).singleElement().asString().endsWith("changed in the database, and otherwise here");
        assertThat(edits.patch())
                .startsWith("--- a/java/com/acme/database/")
                .contains("-    public final Column<String> name = varchar(\"name\", 50).notNull();")
                .contains("+    public final Column<String> name = varchar(\"name\", 60).notNull();");
        assertThatThrownBy(edits::orThrow).hasMessageStartingWith("NF-813: ");
        assertThat(pull(database).result().edits()).isEqualTo(edits);
    }

    @DatabaseTest(POSTGRES_18)
    void itIsPrintedWrittenAsideOrWrittenOver(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key, name varchar(40) not null)");
        pull(database);
        edit("PersonTable", "> name =", "> fullName =");
        Files.move(file("PersonTable"), file("MainSchema").resolveSibling("PersonTable.java"));
        edit("PersonTable", "package com.acme.database.schemas.main.tables;", "package com.acme.database.schemas;");
        edit("MainSchema", "schemas.main.tables.PersonTable", "schemas.PersonTable");
        database.execute("alter table person add email varchar(255)");
        PullOptions options = PullOptions.DEFAULT.withPackage("com.acme.database");
        String before = Files.readString(file("PersonTable"));

        PullEdits printed = PulledProject.of(database, directory, options.withMode(PullMode.PRINT))
                .result()
                .edits();
        assertThat(printed.patch()).contains("+    public final Column<String> email = varchar(\"email\", 255);");
        assertThat(Files.readString(file("PersonTable"))).isEqualTo(before);

        PulledProject.of(database, directory, options.withMode(PullMode.ASIDE));
        assertThat(directory.resolve("target/nestflux/pull/java/com/acme/database/schemas/MainSchema.java"))
                .exists();
        assertThat(Files.readString(file("PersonTable"))).isEqualTo(before);

        PulledProject over = PulledProject.of(database, directory, options.withMode(PullMode.OVERWRITE))
                .isExact();
        assertThat(over.result().edits().deleted()).containsExactly("java/com/acme/database/schemas/PersonTable.java");
        assertThat(Files.readString(file("PersonTable"))).contains("> name =", "email");
    }

    @DatabaseTest(POSTGRES_18)
    void theLockFileOfAnotherPackageIsNotTaken(TestDatabase database) {
        database.execute("create table person (id bigint primary key)");
        pull(database);

        assertThatThrownBy(
                        () -> PulledProject.of(database, directory, PullOptions.DEFAULT.withPackage("com.acme.other")))
                .hasMessageStartingWith("NF-801: ")
                .hasMessageContaining("belongs to the classes in package com.acme.database");
    }
}
