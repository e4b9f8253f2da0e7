package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void usesNoSignsThatTheConsoleCannotShow() {
        Rendering ascii = new Rendering(
                new SystemStreamLog(), new PrintStream(OutputStream.nullOutputStream()), StandardCharsets.US_ASCII);

        assertThat(ascii.plain("✓ done → next")).isEqualTo("OK done -> next");
    }

    @Test
    void writesOutWhatATerminalWouldObey() {
        Rendering utf8 = new Rendering(
                new SystemStreamLog(), new PrintStream(OutputStream.nullOutputStream()), StandardCharsets.UTF_8);

        assertThat(utf8.plain("drop \u001B[2Jtable\r\nb\u202E")).isEqualTo("drop \\u001B[2Jtable\nb\\u202E");
    }

    @Test
    void writesShortTimesInMillisecondsAndLongOnesInSeconds() {
        assertThat(Rendering.time(Duration.ofMillis(42))).isEqualTo("42 ms");
        assertThat(Rendering.time(Duration.ofMillis(412))).isEqualTo("0.4 s");
    }

    @Test
    void breaksLongTextsBetweenWordsAndKeepsCommandsWhole() {
        String command = "mvn nestflux:resolve -Dnestflux.migration=0001_amazing_spiderman_and_his_friends";

        List<String> lines = Rendering.wrap(
                "    a sentence that is too long to stand on one line of a console: " + command, "      ");

        assertThat(lines)
                .containsExactly(
                        "    a sentence that is too long to stand on one line of a console: mvn nestflux:resolve",
                        "      -Dnestflux.migration=0001_amazing_spiderman_and_his_friends");
    }

    @Test
    void countsInEnglish() {
        assertThat(Rendering.count(1, "statement")).isEqualTo("1 statement");
        assertThat(Rendering.count(3, "statement")).isEqualTo("3 statements");
    }
}
