package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);

    /** Another process, in which none of our classes is. */
    private static final String HOLDER = """
            import java.nio.ByteBuffer;
            import java.nio.channels.FileChannel;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;

            class Holder {
                public static void main(String[] args) throws Exception {
                    FileChannel channel = FileChannel.open(
                            Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    channel.lock(Long.MAX_VALUE - 1, 1, false);
                    channel.write(ByteBuffer.wrap("process 4711\\n".getBytes()));
                    System.out.println("locked");
                    Thread.sleep(120_000);
                }
            }
            """;

    @TempDir
    Path temp;

    @Test
    void isNextWhenTheFirstIsDone() throws Exception {
        List<String> heard = new ArrayList<>();
        CompletableFuture<Void> second;
        try (DirectoryLock first = DirectoryLock.acquire(temp, LONG, heard::add)) {
            second = CompletableFuture.runAsync(
                    () -> DirectoryLock.acquire(temp, LONG, heard::add).close());
            while (heard.isEmpty()) {
                assertThat(second).isNotDone();
                Thread.onSpinWait();
            }
        }

        second.get(60, TimeUnit.SECONDS);
        assertThat(heard).containsExactly("this process");
    }

    @Test
    void givesUpAfterItsTimeAndSaysWhoHasIt() {
        try (DirectoryLock first = DirectoryLock.acquire(temp, LONG, holder -> {})) {
            assertThatThrownBy(() -> DirectoryLock.acquire(temp, SHORT, holder -> {}))
                    .isInstanceOf(NestFluxException.class)
                    .hasMessageContaining("NF-310")
                    .hasMessageContaining(temp.toString())
                    .hasMessageContaining("this process");
        }
        DirectoryLock.acquire(temp, SHORT, holder -> {}).close();
    }

    @Test
    void waitsForAnotherProcessAndForNoneThatHasDied() throws Exception {
        Path source = Files.writeString(temp.resolve("Holder.java"), HOLDER);
        Path directory = Files.createDirectory(temp.resolve("migrations"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        directory.resolve(DirectoryLock.NAME).toString())
                .redirectErrorStream(true)
                .start();
        try (var out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("locked");
            List<String> heard = new ArrayList<>();

            assertThatThrownBy(() -> DirectoryLock.acquire(directory, SHORT, heard::add))
                    .hasMessageContaining("NF-310")
                    .hasMessageContaining("process 4711");
            assertThat(heard).containsExactly("process 4711");

            other.destroyForcibly().waitFor();
            DirectoryLock.acquire(directory, LONG, heard::add).close();
            assertThat(heard).hasSize(1);
            assertThat(directory).isEmptyDirectory();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void leavesNothingBehindNotEvenADirectoryThatItMade() {
        Path directory = temp.resolve("db/migrations");

        DirectoryLock.acquire(directory, SHORT, holder -> {}).close();

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void leavesWhatWasWrittenMeanwhile() throws IOException {
        Path directory = temp.resolve("db/migrations");

        try (DirectoryLock lock = DirectoryLock.acquire(directory, SHORT, holder -> {})) {
            Files.writeString(directory.resolve("0001_one.sql"), "");
        }

        assertThat(directory).isDirectoryNotContaining("glob:**.writing");
        assertThat(directory.resolve("0001_one.sql")).exists();
    }

    @Test
    void gitIsToldThatADirectoryThatItMadeHasTheSameBytesEverywhere() throws IOException {
        Path made = temp.resolve("db/migrations");
        Path given = Files.createDirectory(temp.resolve("given"));
        for (Path directory : List.of(made, given, made)) {
            try (DirectoryLock lock = DirectoryLock.acquire(directory, SHORT, holder -> {})) {
                Files.writeString(directory.resolve("0001_one.sql"), "");
            }
            if (directory == made) {
                assertThat(made.resolve(".gitattributes")).hasContent("*.sql text eol=lf\nnestflux.lock text eol=lf\n");
            }
        }

        assertThat(given.resolve(".gitattributes")).doesNotExist();
    }

    @Test
    void gitsAttributesThatAreThereStay() throws IOException {
        Path directory = temp.resolve("migrations");

        try (DirectoryLock lock = DirectoryLock.acquire(directory, SHORT, holder -> {})) {
            Files.writeString(directory.resolve(".gitattributes"), "*.sql -text");
        }

        assertThat(directory.resolve(".gitattributes")).hasContent("*.sql -text");
    }

    @Test
    void isOfNoConcernWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("migrations"), "a file");

        DirectoryLock.acquire(file, SHORT, holder -> {}).close();

        assertThat(file).hasContent("a file");
    }
}
