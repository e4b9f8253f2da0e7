package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final String MODEL = "5".repeat(64);

    @TempDir
    Path directory;

    @BeforeEach
    void threeMigrationsUnderALockFile() throws IOException {
        file("0001_one.sql", "SELECT 1;\n");
        file("0001_one.down.sql", "SELECT -1;\n");
        file("0002_two.sql", "SELECT 2;\n");
        file("0003_three.sql", "SELECT 3;\n");
        lock();
    }

    @Test
    void readsWhatItWrote() {
        LockFile lock = LockFile.read(directory).orElseThrow();

        assertThat(lock)
                .isEqualTo(LockFile.of(
                        MigrationDirectory.read(directory), List.of("shop", "odd name"), Optional.of(MODEL)));
        assertThat(lock.entries())
                .extracting(LockFile.Entry::file)
                .containsExactly("0001_one.sql", "0001_one.down.sql", "0002_two.sql", "0003_three.sql");
        assertThat(check()).isEmpty();
    }

    @Test
    void saysInItsFirstLineWhatItIs() throws IOException {
        assertThat(lines().get(0)).contains("NestFlux lock file", "Do not edit; run mvn nestflux:generate");
    }

    @Test
    void keepsWhatAMigrationChangesTogetherAtItsEndSoThatGitFindsOneConflict() throws IOException {
        List<String> before = lines();
        file("0004_four.sql", "SELECT 4;\n");
        LockFile.of(MigrationDirectory.read(directory), List.of("shop", "odd name"), Optional.of("6".repeat(64)))
                .write(directory);

        int same = before.size() - 1;
        assertThat(lines().subList(0, same)).isEqualTo(before.subList(0, same));
        assertThat(lines()).hasSize(before.size() + 1);
    }

    @Test
    void acceptsOtherLineEndings() throws IOException {
        Files.writeString(lockFile(), "\uFEFF" + Files.readString(lockFile()).replace("\n", "\r\n"));
        file("0002_two.sql", "SELECT 2;\r\n");

        assertThat(check()).isEmpty();
    }

    @Test
    void namesAnEditedFileAndNotThoseAfterIt() throws IOException {
        file("0002_two.sql", "SELECT 22;\n");

        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.problem()).startsWith("0002_two.sql was edited");
            assertThat(found.hint()).contains("git checkout -- 0002_two.sql", "mvn nestflux:generate");
        });
    }

    @Test
    void namesAnEditedDownFile() throws IOException {
        file("0001_one.down.sql", "SELECT 0;\n");

        assertThat(problems()).singleElement().asString().startsWith("0001_one.down.sql was edited");
    }

    @Test
    void namesAMissingFileAndNotThoseAfterIt() throws IOException {
        Files.delete(directory.resolve("0002_two.sql"));

        assertThat(problems()).containsExactly("0002_two.sql is in nestflux.lock, but not in the directory");
    }

    @Test
    void namesAFileThatItDoesNotKnow() throws IOException {
        file("0004_four.sql", "SELECT 4;\n");

        assertThat(problems()).containsExactly("0004_four.sql is not in nestflux.lock");
    }

    @Test
    void namesAFileThatCameInBetween() throws IOException {
        file("0002_two.down.sql", "SELECT -2;\n");

        assertThat(problems()).containsExactly("0002_two.down.sql is not in nestflux.lock");
    }

    @Test
    void seesThatALineWasLost() throws IOException {
        List<String> lines = lines();
        lines.removeIf(line -> line.startsWith("0002_two.sql"));
        Files.write(lockFile(), lines);

        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.equals("0002_two.sql is not in nestflux.lock"))
                .anyMatch(problem -> problem.startsWith("a line before 0003_three.sql is missing"));
    }

    @Test
    void seesThatLinesWereSwapped() throws IOException {
        List<String> lines = lines();
        int two = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("0002"))
                .findFirst()
                .orElseThrow());
        lines.add(two + 1, lines.remove(two));
        Files.write(lockFile(), lines);

        assertThat(problems()).anyMatch(problem -> problem.contains("0002_two.sql stands at another place"));
    }

    @Test
    void seesThatAMergeJoinedTheLinesOfTwoBranches() throws IOException {
        List<String> base = lines();
        file("0004_theirs.sql", "SELECT 4;\n");
        lock();
        String theirs = lines().get(base.size() - 1);
        Files.delete(directory.resolve("0004_theirs.sql"));
        file("0005_mine.sql", "SELECT 5;\n");
        lock();
        List<String> merged = lines();
        merged.add(base.size() - 1, theirs);
        file("0004_theirs.sql", "SELECT 4;\n");
        Files.write(lockFile(), merged);

        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.contains("0005_mine.sql"));
    }

    @Test
    void saysHowToSettleAConflictThatGitLeft() throws IOException {
        List<String> lines = lines();
        lines.add(2, "<<<<<<< HEAD");
        Files.write(lockFile(), lines);

        assertThatThrownBy(() -> LockFile.read(directory))
                .hasMessageContaining("NF-305")
                .hasMessageContaining("nestflux.lock, line 3")
                .hasMessageContaining("two branches")
                .hasMessageContaining("nestflux:generate");
        assertThat(check())
                .singleElement()
                .satisfies(found -> assertThat(found.problem()).contains("two branches"));
    }

    @Test
    void refusesALineThatItDoesNotWrite() throws IOException {
        Files.writeString(lockFile(), "something else\n");

        assertThatThrownBy(() -> LockFile.read(directory))
                .hasMessageContaining("NF-305")
                .hasMessageContaining("line 1");
    }

    @Test
    void refusesTwoModelLines() throws IOException {
        Files.writeString(lockFile(), Files.readString(lockFile()) + "model " + "6".repeat(64) + "\n");

        assertThatThrownBy(() -> LockFile.read(directory)).hasMessageContaining("NF-305");
    }

    @Test
    void saysThatTheModelChanged() {
        assertThat(LockFile.check(directory, "6".repeat(64))).singleElement().satisfies(found -> {
            assertThat(found.problem()).isEqualTo("the tables in Java have changed since the last migration");
            assertThat(found.hint()).isEqualTo("run mvn nestflux:generate");
        });
    }

    @Test
    void saysThatTheLockFileIsMissing() throws IOException {
        Files.delete(lockFile());

        assertThat(LockFile.read(directory)).isEmpty();
        assertThat(problems()).containsExactly("nestflux.lock is missing beside the migrations");
    }

    @Test
    void saysThatNothingWasGeneratedYet() {
        assertThat(LockFile.check(directory.resolve("empty"), MODEL))
                .extracting(Disagreement::problem)
                .containsExactly("there are tables in Java, but no migration yet");
    }

    private List<Disagreement> check() {
        return LockFile.check(directory, MODEL);
    }

    private List<String> problems() {
        return check().stream().map(Disagreement::problem).toList();
    }

    private void lock() {
        LockFile.of(MigrationDirectory.read(directory), List.of("shop", "odd name"), Optional.of(MODEL))
                .write(directory);
    }

    private Path lockFile() {
        return directory.resolve(LockFile.NAME);
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(lockFile()));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
