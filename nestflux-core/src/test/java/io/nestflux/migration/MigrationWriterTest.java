package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationWriterTest {

    private static final List<String> SCHEMAS = List.of("public");
    private static final Optional<String> MODEL = Optional.of("a".repeat(64));

    @TempDir
    Path temp;

    @Test
    void writesTheFileItsDownFileAndTheLockFileIntoANewDirectory() throws IOException {
        Path directory = temp.resolve("db/migrations");

        Migration migration = new MigrationWriter(directory)
                .write(
                        "add_avatar",
                        MigrationText.of(List.of("ALTER TABLE a ADD COLUMN b text", "CREATE INDEX a_b_idx ON a (b)")),
                        Optional.of(MigrationText.plain(
                                List.of("brings back the structure only"), List.of("DROP TABLE a"))),
                        SCHEMAS,
                        MODEL);

        assertThat(migration.id()).isEqualTo("0001_add_avatar");
        assertThat(directory.resolve("0001_add_avatar.sql"))
                .hasContent("ALTER TABLE a ADD COLUMN b text;\n\nCREATE INDEX a_b_idx ON a (b);\n");
        assertThat(directory.resolve("0001_add_avatar.down.sql"))
                .hasContent("-- brings back the structure only\n\nDROP TABLE a;\n");
        assertThat(names(directory))
                .containsExactlyInAnyOrder("0001_add_avatar.sql", "0001_add_avatar.down.sql", "nestflux.lock");
        assertThat(LockFile.check(directory, "a".repeat(64))).isEmpty();
    }

    @Test
    void numbersAfterTheHighest() throws IOException {
        Files.writeString(temp.resolve("0041_one.sql"), "SELECT 1;");

        assertThat(write("two").id()).isEqualTo("0042_two");
        assertThat(write("three").id()).isEqualTo("0043_three");
    }

    @Test
    void goesOnBeyondFourDigits() throws IOException {
        Files.writeString(temp.resolve("9999_one.sql"), "SELECT 1;");

        assertThat(write("two").id()).isEqualTo("10000_two");
        assertThat(MigrationDirectory.read(temp)).extracting(Migration::number).containsExactly(9999, 10000);
    }

    @Test
    void leavesNothingBehindWhenTheLockFileCannotBeWritten() throws IOException {
        Files.createDirectories(temp.resolve("nestflux.lock/in-the-way"));

        assertThatThrownBy(() -> write("one"))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("NF-306")
                .hasMessageContaining("nestflux.lock cannot be written");
        assertThat(names(temp)).containsExactly("nestflux.lock");
    }

    @Test
    void leavesNothingBehindWhenTheDraftCannotBeWritten() throws IOException {
        Files.createDirectories(temp.resolve(".0001_one.sql.tmp/in-the-way"));

        assertThatThrownBy(() -> write("one")).hasMessageContaining("NF-306");
        assertThat(names(temp)).containsExactly(".0001_one.sql.tmp");
    }

    @Test
    void saysThatAFileStandsWhereTheDirectoryShould() throws IOException {
        Path file = Files.writeString(temp.resolve("migrations"), "");

        assertThatThrownBy(() -> new MigrationWriter(file)
                        .write("one", MigrationText.custom(), Optional.empty(), SCHEMAS, MODEL))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("migrations");
    }

    @Test
    void writesACustomMigrationThatHoldsNoStatementYet() {
        Migration migration = new MigrationWriter(temp)
                .write(
                        "fill",
                        MigrationText.custom(),
                        Optional.of(MigrationText.customDown()),
                        SCHEMAS,
                        Optional.empty());

        for (Dialect dialect : Dialect.values()) {
            try (SqlScript script = migration.script(dialect)) {
                assertThat(script.hasNext()).isFalse();
            }
        }
    }

    @Test
    void closesAStatementThatEndsInAComment() {
        write("one", "CREATE VIEW a AS\nSELECT 1 -- one", "SELECT 2");

        try (SqlScript script = MigrationDirectory.read(temp).get(0).script(Dialect.POSTGRESQL)) {
            assertThat((java.util.Iterator<ScriptStatement>) script)
                    .toIterable()
                    .extracting(ScriptStatement::sql)
                    .containsExactly("CREATE VIEW a AS\nSELECT 1", "SELECT 2");
        }
    }

    @Test
    void refusesANameThatIsNotOneForAFile() {
        assertThatThrownBy(() -> write("../one")).hasMessageContaining("NF-303");
        assertThat(temp).isEmptyDirectory();
    }

    private Migration write(String name, String... statements) {
        return new MigrationWriter(temp)
                .write(name, MigrationText.of(List.of(statements)), Optional.empty(), SCHEMAS, MODEL);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
