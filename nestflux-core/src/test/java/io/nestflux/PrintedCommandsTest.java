package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What messages tell a user to run is there, every goal and every parameter; and one place words it. */
class PrintedCommandsTest {

    private static final Pattern COMMENT = Pattern.compile("(?m)/\\*(?s:.*?)\\*/|^\\s*//.*$");
    private static final Set<String> WORDING = Set.of("Goal.java", "Parameter.java");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (?:Parameters of )?(.*)$");

    @Test
    void everyPrintedParameterIsOneOfAGoal() throws IOException {
        Set<String> documented = found(Pattern.compile("(?m)^\\| `(nestflux\\.[\\w.]+)`"), goals());

        assertThat(Stream.of(Parameter.values()).map(it -> it.word(FrontEnd.GOALS)))
                .isSubsetOf(documented);
    }

    @Test
    void everyPrintedGoalIsThere() throws IOException {
        Set<String> documented = found(Pattern.compile("(\\w+)"), String.join("\n", found(HEADING, goals())));

        assertThat(Stream.of(Goal.values()).map(it -> it.run(FrontEnd.GOALS).replace("mvn nestflux:", "")))
                .isSubsetOf(documented);
    }

    @Test
    void noOtherFileSaysThem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (!WORDING.contains(file.getFileName().toString())) {
                    assertThat(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                            .as(file.toString())
                            .doesNotContain("-Dnestflux.", "mvn nestflux:");
                }
            }
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String goals() throws IOException {
        return Files.readString(Path.of("..", "docs", "goals.md"));
    }
}
