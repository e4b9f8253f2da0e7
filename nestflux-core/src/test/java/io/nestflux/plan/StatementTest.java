package io.nestflux.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a file. */
class StatementTest {

    @Test
    void aNewlineInANameEndsNoComment() {
        Hazard hazard = Hazard.losesData("the values of a\nb.c are lost");
        Statement statement = new Statement("ALTER TABLE t", true, List.of(hazard));

        assertThat(statement.commented()).isEqualTo("-- loses data: the values of a\\nb.c are lost\nALTER TABLE t");
    }
}
