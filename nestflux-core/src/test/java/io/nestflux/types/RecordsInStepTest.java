package io.nestflux.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.TypesOptions;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.types.shop.TeamTable;
import io.nestflux.types.shop.UserTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records follow their tables, and nothing else is touched. No server is needed for tables. */
class RecordsInStepTest {

    @TempDir
    Path folder;

    static final class OneSchema extends PgSchema {
        OneSchema(PgTable... listed) {
            tables(listed);
        }
    }

    private NestFlux flux(PgTable... listed) {
        SchemaDefinition schema = new OneSchema(listed);
        return NestFlux.configure()
                .schema(schema)
                .migrations(folder.resolve("migrations"))
                .load();
    }

    private TypesOptions here() {
        return TypesOptions.DEFAULT.withSources(folder);
    }

    private static String path(String name) {
        return "io/nestflux/types/shop/" + name + ".java";
    }

    @Test
    void areWrittenOnceAndGoWithTheirTable() {
        TypesResult first = flux(TeamTable.TEAM, UserTable.USER).types(here());
        TypesResult again = flux(TeamTable.TEAM, UserTable.USER).types(here());
        TypesResult less = flux(TeamTable.TEAM).types(here());

        assertThat(first.written()).containsExactly(path("NewTeam"), path("NewUser"), path("Team"), path("User"));
        assertThat(again.written()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(less.deleted()).containsExactly(path("NewUser"), path("User"));
        assertThat(folder.resolve(path("User"))).doesNotExist();
        assertThat(folder.resolve(path("Team"))).exists();
    }

    @Test
    void aDryRunWritesAndDeletesNothing() {
        TypesResult first = flux(TeamTable.TEAM).types(here().withDryRun(true));
        assertThat(first.written()).containsExactly(path("NewTeam"), path("Team"));
        assertThat(folder.resolve(path("Team"))).doesNotExist();

        flux(TeamTable.TEAM, UserTable.USER).types(here());
        TypesResult less = flux(TeamTable.TEAM).types(here().withDryRun(true));
        assertThat(less.deleted()).containsExactly(path("NewUser"), path("User"));
        assertThat(folder.resolve(path("User"))).exists();
    }

    @Test
    void standInAPackageOfTheirOwn() {
        TypesResult result = flux(TeamTable.TEAM).types(here().withPackage("com.acme.rows"));

        assertThat(result.written()).containsExactly("com/acme/rows/NewTeam.java", "com/acme/rows/Team.java");
    }

    @Test
    void aFileOfSomebodyElseIsNotWrittenOver() throws IOException {
        Path theirs = folder.resolve(path("User"));
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "class User {}\n");

        assertThatThrownBy(() -> flux(TeamTable.TEAM, UserTable.USER).types(here()))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("NF-903")
                .hasMessageContaining(path("User"));
        assertThat(theirs).hasContent("class User {}");
        assertThat(folder.resolve(path("Team"))).doesNotExist();
    }

    @Test
    void checkSaysWhichAreNotInStepAndWhatToDo() throws IOException {
        flux(TeamTable.TEAM, UserTable.USER).types(here());
        assertThat(problems(TeamTable.TEAM, UserTable.USER)).isEmpty();

        Files.writeString(folder.resolve(path("Team")), Files.readString(folder.resolve(path("Team"))) + "\n");

        assertThat(problems(TeamTable.TEAM)).contains(path("Team"), path("User"), path("NewUser"), "types");
    }

    @Test
    void checkAsksNobodyForRecordsWhoHasNone() {
        assertThat(problems(TeamTable.TEAM)).isEmpty();
    }

    private String problems(PgTable... listed) {
        return String.join(
                "\n",
                flux(listed).check(here()).problems().stream()
                        .filter(problem -> problem.contains("records"))
                        .toList());
    }

    /** As a class of the same package, it would be what all others mean by that name. */
    static final class StringTable extends PgTable {
        final Column<Long> id = bigint("hash_code").primaryKey();
        final Column<String> hashCode = text("class");

        StringTable() {
            super("odd", "string");
        }
    }

    @Test
    void namesThatJavaHasAreAvoided() throws IOException {
        TypesResult result = flux(new StringTable()).types(here());

        assertThat(result.written())
                .containsExactly("io/nestflux/types/NewStringRow.java", "io/nestflux/types/StringRow.java");
        assertThat(Files.readString(folder.resolve("io/nestflux/types/StringRow.java")))
                .contains("record StringRow(long id, @Nullable String hashCode_)");
    }

    enum Mood {
        SAD
    }

    static final class MoodTable extends PgTable {
        final Column<Mood> mood = enumeration("mood", Mood.class);

        MoodTable() {
            super("odd", "person");
        }
    }

    @Test
    void whatARecordCannotNameIsSaid() {
        TypesResult result = flux(new MoodTable(), TeamTable.TEAM).types(here().withPackage("com.acme.rows"));

        assertThat(result.tables()).isEqualTo(1);
        assertThat(result.warnings()).singleElement().asString().contains("odd.person", "Mood cannot be named there");
    }

    static final class WideTable extends PgTable {
        WideTable() {
            super("odd", "wide");
            for (int number = 0; number < 128; number++) {
                bigint("c" + number).notNull();
            }
        }
    }

    @Test
    void aTableThatIsTooWideForARecordIsSaid() {
        assertThat(flux(new WideTable()).types(here()).warnings())
                .containsExactly("odd.wide has no record: its class has 128 columns");
    }

    @Test
    void otherLineEndsAreNoChange() throws IOException {
        flux(TeamTable.TEAM).types(here());
        Path file = folder.resolve(path("Team"));
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(problems(TeamTable.TEAM)).isEmpty();
        assertThat(flux(TeamTable.TEAM).types(here()).written()).isEmpty();
    }
}
