package io.nestflux.migration;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void readsMigrationsByNumberWithTheirDownFiles() throws IOException {
        write("0010_later.sql", "SELECT 10;");
        write("0002_first.sql", "SELECT 2;");
        write("0002_first.down.sql", "SELECT -2;");
        write("README.md", "not SQL");
        write("nestflux.lock", "");
        write("beforeMigrate.sql", "SELECT 0;");
        write("afterEachMigrate.sql", "SELECT 0;");
        Files.createDirectory(directory.resolve("archive.sql"));

        assertThat(MigrationDirectory.read(directory))
                .extracting(Migration::id)
                .containsExactly("0002_first", "0010_later");
        assertThat(MigrationDirectory.read(directory).get(0).down())
                .isEqualTo(Optional.of(new MigrationFile.OnDisk(directory.resolve("0002_first.down.sql"))));
        assertThat(MigrationDirectory.read(directory).get(1).down()).isEmpty();
    }

    @Test
    void findsNoMigrationsWhereThereIsNoDirectory() {
        assertThat(MigrationDirectory.read(directory.resolve("nowhere"))).isEmpty();
    }

    @Test
    void namesBothFilesOfOneNumber() throws IOException {
        write("0001_mine.sql", "SELECT 1;");
        write("0001_theirs.sql", "SELECT 1;");

        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-302")
                .hasMessageContaining("0001_mine.sql and 0001_theirs.sql")
                .hasMessageContaining("nestflux:generate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1_a.sql",
                "0001-a.sql",
                "0001_A.sql",
                "0001_.sql",
                "V1__a.sql",
                "0001_a.SQL",
                "00010_a.sql",
                "a.sql"
            })
    void saysHowAStrangeNameShouldBe(String name) throws IOException {
        write(name, "SELECT 1;");

        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-303")
                .hasMessageContaining(name)
                .hasMessageContaining("rename it");
    }

    @Test
    void refusesADownFileWithoutItsMigration() throws IOException {
        write("0001_a.down.sql", "SELECT 1;");

        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-303")
                .hasMessageContaining("bring back 0001_a.sql");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(directory.resolve("0001_a.sql"), "SELECT 'ä';".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-301")
                .hasMessageContaining("0001_a.sql is not UTF-8")
                .hasMessageContaining("iconv");
    }

    @Test
    void refusesAFileThatEndsInTheMiddleOfACharacter() throws IOException {
        Files.write(directory.resolve("0001_a.sql"), new byte[] {'-', '-', (byte) 0xC3});

        assertThatThrownBy(() -> MigrationDirectory.read(directory)).hasMessageContaining("not UTF-8");
    }

    @Test
    void doesNotCountLineEndingsAndAByteOrderMarkAsEdits() throws IOException {
        write("0001_unix.sql", "SELECT 1;\n\nSELECT 'ä';\n");
        write("0002_windows.sql", "\uFEFFSELECT 1;\r\n\r\nSELECT 'ä';\r\n");
        write("0003_mac.sql", "SELECT 1;\r\rSELECT 'ä';\r");
        write("0004_edited.sql", "SELECT 1;\nSELECT 'ä';\n");

        var migrations = MigrationDirectory.read(directory);

        assertThat(migrations.get(1).checksum()).isEqualTo(migrations.get(0).checksum());
        assertThat(migrations.get(2).checksum()).isEqualTo(migrations.get(0).checksum());
        assertThat(migrations.get(3).checksum()).isNotEqualTo(migrations.get(0).checksum());
        assertThat(migrations.get(0).checksum()).isEqualTo(Checksum.of("SELECT 1;\n\nSELECT 'ä';\n"));
    }

    @Test
    void hashesALargeFileInPiecesAsItHashesItsText() throws IOException {
        Random random = new Random(7);
        String[] parts = {"\r\n", "\r", "\n", "ä", "€", "😀", "SELECT 1;"};
        StringBuilder text = new StringBuilder();
        while (text.length() < 300_000) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        write("0001_large.sql", text.toString());

        assertThat(MigrationDirectory.read(directory).get(0).checksum())
                .isEqualTo(Checksum.of(text.toString().replace("\r\n", "\n").replace('\r', '\n')));
    }

    @Test
    void refusesAFileInUtf16AndNamesThatEncoding() throws IOException {
        for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
            Files.write(directory.resolve("0001_a.sql"), "SELECT 1;".getBytes(charset));

            assertThatThrownBy(() -> MigrationDirectory.read(directory))
                    .as(charset.name())
                    .hasMessageContaining("NF-301")
                    .hasMessageContaining("0001_a.sql is not UTF-8, but UTF-16")
                    .hasMessageContaining("iconv -f UTF-16 -t UTF-8 0001_a.sql");
        }
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void opensNoPipeAndNoDeviceForTheyHaveNoEnd() throws Exception {
        Path pipe = directory.resolve("0001_pipe.sql");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-301")
                .hasMessageContaining("0001_pipe.sql is a pipe or a device");
        assertThatThrownBy(() -> SqlScript.open(pipe, Dialect.MYSQL)).hasMessageContaining("NF-301");

        Files.delete(pipe);
        Files.createSymbolicLink(directory.resolve("0001_zero.sql"), Path.of("/dev/zero"));
        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-301")
                .hasMessageContaining("0001_zero.sql is a pipe or a device");
    }

    @Test
    void saysWhenADirectoryIsAFileAndAFileADirectory() throws IOException {
        write("file", "SELECT 1;");
        assertThatThrownBy(() -> MigrationDirectory.read(directory.resolve("file")))
                .hasMessageContaining("NF-301")
                .hasMessageContaining("is a file, where the directory of the migrations is expected");

        Files.createDirectory(directory.resolve("0001_a.sql"));
        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-301")
                .hasMessageContaining("0001_a.sql is a directory, where a file is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeFoo.sql", "afterMigrates.sql", "beforemigrate.sql", "AfterMigrate.sql"})
    void tellsAHookWithAMisspeltNameThatItWouldNeverRun(String name) throws IOException {
        write(name, "SELECT 1;");

        assertThatThrownBy(() -> MigrationDirectory.read(directory))
                .hasMessageContaining("NF-303")
                .hasMessageContaining(name + " is the name of no hook")
                .hasMessageContaining("beforeEachMigrate.sql");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
