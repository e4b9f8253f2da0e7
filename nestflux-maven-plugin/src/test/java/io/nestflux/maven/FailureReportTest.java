package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** Programs that read JSON read it also when the goal fails. */
class FailureReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** A goal that does what a test says, and nothing with a project. */
    private final class Goal extends ProjectMojo {

        private final Consumer<Rendering> work;

        Goal(String format, Consumer<Rendering> work) {
            this.format = format;
            this.work = work;
            setLog(new SystemStreamLog() {
                @Override
                public void debug(Throwable failed) {
                    // the stack is Maven's to show
                }
            });
        }

        @Override
        void run(Rendering rendering) {
            work.accept(rendering);
        }

        @Override
        boolean isForModules() {
            return false;
        }

        @Override
        Rendering rendering() {
            return new Rendering(
                    getLog(), new PrintStream(printed, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    private static NestFluxException failure() {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN, "There is no \"such\" migration.", "name one", "or none");
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void codeMessageAndHintsAreWrittenAndTheBuildFails() {
        Goal goal = new Goal("json", rendering -> {
            throw failure();
        });

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("NF-509: There is no");
        assertThat(Json.parse(printed()))
                .isEqualTo(Json.parse("{\"code\": \"NF-509\", \"message\": \"There is no \\\"such\\\" migration.\","
                        + " \"hints\": [\"name one\", \"or none\"]}"));
    }

    @Test
    void aResultThatStandsThereStaysTheOnlyDocument() {
        Goal goal = new Goal("json", rendering -> {
            rendering.print("{\"agrees\": false}");
            throw failure();
        });

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(printed()).isEqualTo("{\"agrees\": false}" + System.lineSeparator());
    }

    @Test
    void whoDidNotAskForJsonGetsNone() {
        Goal goal = new Goal("text", rendering -> {
            throw failure();
        });

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(printed()).isEmpty();
    }
}
