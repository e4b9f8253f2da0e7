package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A question is asked only where somebody sits who can answer it: a build must not wait for nobody. */
class TerminalTest {

    private static final Terminal SOMEBODY = (question, proposal) -> "answer";

    private static String answer(boolean interactive, Map<String, String> environment, Optional<Terminal> console) {
        return Terminal.of(interactive, environment, () -> console).ask("?", "proposal");
    }

    @Test
    void asksOnATerminal() {
        assertThat(answer(true, Map.of(), Optional.of(SOMEBODY))).isEqualTo("answer");
        assertThat(answer(true, Map.of("CI", "false"), Optional.of(SOMEBODY))).isEqualTo("answer");
    }

    @Test
    void takesWhatItWouldHaveProposedInABatchInContinuousIntegrationAndWithoutATerminal() {
        assertThat(answer(false, Map.of(), Optional.of(SOMEBODY))).isEqualTo("proposal");
        assertThat(answer(true, Map.of("CI", "true"), Optional.of(SOMEBODY))).isEqualTo("proposal");
        assertThat(answer(true, Map.of(), Optional.empty())).isEqualTo("proposal");
    }
}
