package io.nestflux.pull;

import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.PullOptions;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever things are called in a database, their names in Java compile, are told apart, and stay. */
class NamesTest {

    @TempDir
    Path directory;

    private Path mapping() {
        return directory.resolve("nestflux-pull.properties");
    }

    @DatabaseTest({POSTGRES_18})
    void namesThatJavaCannotHaveOrTellApartAreDecidedPredictably(TestDatabase database) throws Exception {
        String longest = "a_name_that_is_exactly_as_long_as_postgresql_lets_any_name_be__";
        database.execute(
                "create schema other",
                "create schema \"Other\"",
                "create schema \"class\"",
                "create table \"class\" (\"class\" int, \"1st\" int, \"user_id\" int, \"userId\" int, \"USER_ID\" int,"
                        + " \"größe\" int, \"a$b\" int, \"$\" int, \"漢字\" int, \"x\uD83D\uDE00y\" int,"
                        + " \"_\" int, \"column\" int, \"" + longest + "\" int)",
                "create table \"" + longest + "\" (id int)",
                "create table \"User\" (id int)",
                "create table \"user\" (id int)",
                "create table other.\"user\" (id int)",
                "create table \"Other\".\"user\" (id int)",
                "create table \"class\".pg (id int)",
                "create table parent (id int primary key)",
                "create table \"cascade\" (id int references parent on delete cascade)",
                "create type \"string\" as enum ('a')",
                "create type \"column\" as enum ('true', 'b')",
                "create table uses (s \"string\", c \"column\")");

        PulledProject.of(database, directory).isExact();

        assertThat(Files.readString(mapping()))
                .contains("column.public.class.\"USER_ID\"=userId_3", "column.public.class.\"userId\"=userId_2")
                .contains(
                        "table.\"Other\".user=OtherUser",
                        "table.other.user=OtherUser_2",
                        "table.public.user=PublicUser");
    }

    @DatabaseTest({POSTGRES_18})
    void theMappingFileSaysHowThingsAreCalledAndWhatIsLeftOut(TestDatabase database) throws Exception {
        database.execute(
                "create schema crm",
                "create table usr (id int primary key, nm text)",
                "create table crm.deal (id int references usr)",
                "create table tmp_1 (id int)",
                "create table \"Tmp 2\" (id int)");
        Files.writeString(mapping(), """
                table.public.usr=User
                column.public.usr.nm=name
                package.crm=com.acme.crm
                skip=public.tmp_*, public."Tmp 2"
                """);

        PulledProject pulled = PulledProject.of(database, directory);

        assertThat(pulled.file("schemas/main/tables/UserTable.java"))
                .contains("public static final UserTable USER", "Column<String> name = text(\"nm\")");
        assertThat(pulled.result().files())
                .extracting(PulledFile::path)
                .contains("com/acme/crm/DealTable.java")
                .noneMatch(path -> path.contains("Tmp"));
    }

    @DatabaseTest({POSTGRES_18})
    void whatWasDecidedOnceStays(TestDatabase database) throws Exception {
        database.execute("create table \"user_x\" (id int)", "create table \"userX\" (id int)");
        PulledProject.of(database, directory);
        String decided = Files.readString(mapping());
        database.execute("create schema a", "create table a.user_x (id int)", "create table \"USER_X\" (id int)");

        PullResult second = NestFlux.pull(
                PulledProject.source(database),
                PullOptions.DEFAULT
                        .withPackage("com.acme.database")
                        .withSources(directory.resolve("second"))
                        .withFolder(directory)
                        .withDryRun(true));

        assertThat(decided.lines().filter(line -> !line.startsWith("#"))).isNotEmpty();
        decided.lines()
                .filter(line -> line.startsWith("table."))
                .forEach(line -> assertThat(second.files())
                        .extracting(PulledFile::path)
                        .anyMatch(path -> path.endsWith("/" + line.substring(line.indexOf('=') + 1) + "Table.java")));
    }

    @DatabaseTest({POSTGRES_18})
    void aMappingThatMeansNothingIsRefused(TestDatabase database) throws Exception {
        Files.writeString(mapping(), "tabel.public.usr=User\n");

        assertThatThrownBy(() -> PulledProject.of(database, directory))
                .isInstanceOfSatisfying(
                        NestFluxException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
                .hasMessageContaining("tabel.public.usr");
    }
}
