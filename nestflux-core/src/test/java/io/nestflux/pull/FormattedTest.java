package io.nestflux.pull;

import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was pulled is in its final form: the formatter finds nothing to do. It needs parts of the compiler that Java
 * opens only to a JVM that was started so, and so it has one of its own.
 */
@Tag("slow")
class FormattedTest {

    private static final List<String> OPENED = List.of("api", "code", "comp", "file", "main", "parser", "tree", "util");

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18})
    void theFormatterFindsNothingToDo(TestDatabase database) throws Exception {
        database.execute(script("/io/nestflux/pull/long-lines.sql"));

        PulledProject.of(database, directory).isExact();

        assertThat(changedByFormatter()).isEmpty();
    }

    private static String script(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormattedTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String changedByFormatter() throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        OPENED.forEach(part ->
                command.addAll(List.of("--add-exports", "jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Formatting.class.getName()));
        try (Stream<Path> files = Files.walk(directory.resolve("java"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        File told = Files.createTempFile(directory, "formatter", ".txt").toFile();
        Process formatter = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start();
        try {
            assertThat(formatter.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(formatter.exitValue()).as(() -> read(told)).isZero();
        } finally {
            formatter.destroyForcibly();
        }
        return read(told);
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
