package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes from somewhere else cannot steer the terminal that shows it. */
class VisibleTest {

    @Test
    void whatATerminalObeysIsWrittenOut() {
        assertThat(Visible.text("a\u001B]0;b\u0007\u009B2J\u007F\rc"))
                .isEqualTo("a\\u001B]0;b\\u0007\\u009B2J\\u007F\\rc");
        assertThat(Visible.text("user\u202Etxt.exe\u2066")).isEqualTo("user\\u202Etxt.exe\\u2066");
    }

    @Test
    void linesStayLinesUnlessOneIsWanted() {
        assertThat(Visible.text("a\r\n\tb\n")).isEqualTo("a\n\tb\n");
        assertThat(Visible.line("a\r\n\tb 😀 é")).isEqualTo("a\\r\\n\\tb 😀 é");
    }

    @Test
    void errorsAreShownThatWay() {
        NestFluxException error = new NestFluxException(ErrorCode.BUG, "\u001B[31mname", "run \u001B[0m");

        assertThat(error.getMessage()).endsWith(": \\u001B[31mname\n  → run \\u001B[0m");
        assertThat(error.problem()).isEqualTo("\\u001B[31mname");
        assertThat(error.hints()).containsExactly("run \\u001B[0m");
    }
}
