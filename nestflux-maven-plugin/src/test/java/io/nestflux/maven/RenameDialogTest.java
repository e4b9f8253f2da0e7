package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only an answer that was offered is one. */
class RenameDialogTest {

    private static Optional<String> answered(String answer) {
        return new RenameDialog((question, proposal) -> {
                    assertThat(question).contains("column contact.phone", "mobile, fax", "-");
                    return answer.isEmpty() ? proposal : answer;
                })
                .ask("column contact.phone", List.of("mobile", "fax"));
    }

    @Test
    void whatWasOfferedIsTaken() {
        assertThat(answered("fax")).contains("fax");
        assertThat(answered("-")).contains("-");
    }

    @Test
    void aMereReturnAndAnythingElseStopIt() {
        assertThat(answered("")).isEmpty();
        assertThat(answered("telex")).isEmpty();
    }
}
