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

/** What messages tell a user to run is there: every goal and every parameter. */
class PrintedCommandsTest {

    private static final Pattern PARAMETER = Pattern.compile("-D(nestflux\\.\\w+)");
    private static final Pattern GOAL = Pattern.compile("mvn nestflux:(\\w+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (?:Parameters of )?(.*)$");

    @Test
    void everyPrintedParameterIsOneOfAGoal() throws IOException {
        Set<String> documented = found(Pattern.compile("(?m)^\\| `(nestflux\\.\\w+)`"), goals());

        assertThat(found(PARAMETER, sources())).isNotEmpty().isSubsetOf(documented);
    }

    @Test
    void everyPrintedGoalIsThere() throws IOException {
        Set<String> documented = found(Pattern.compile("(\\w+)"), String.join("\n", found(HEADING, goals())));

        assertThat(found(GOAL, sources())).isNotEmpty().isSubsetOf(documented);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String goals() throws IOException {
        return Files.readString(Path.of("..", "docs", "goals.md"));
    }

    /** Words that a line break of the source parts are one again. */
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
            }
            return all.toString();
        }
    }
}
