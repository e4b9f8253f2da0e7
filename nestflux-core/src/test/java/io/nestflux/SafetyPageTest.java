package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Behind each promise of {@code docs/safety.md} stands a test. */
class SafetyPageTest {

    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| \\*\\*.+?\\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void namesATestForEachPromise() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "safety.md"));
        List<String> tests = testClasses();

        List<String> proofs =
                PROMISE.matcher(page).results().map(row -> row.group(1)).toList();

        assertThat(proofs)
                .hasSizeGreaterThan(10)
                .allSatisfy(proof -> assertThat(TEST.matcher(proof).results().map(name -> name.group(1)))
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }
}
