package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Goal;
import io.nestflux.Parameter;
import org.junit.jupiter.api.Test;

/** Beside the plugin, the library's messages speak of goals. */
class GoalWordsTest {

    @Test
    void commandsAreGoals() {
        assertThat(Goal.MIGRATE.run(Parameter.TARGET.set("0003")))
                .isEqualTo("mvn nestflux:migrate -Dnestflux.target=0003");
    }
}
