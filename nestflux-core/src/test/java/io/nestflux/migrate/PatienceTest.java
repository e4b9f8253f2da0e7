package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void aPauseIsAtLeastFourTimesAsLongAsTheWaitBeforeIt() {
        Patience patience = new Patience(Duration.ofMinutes(5));

        for (int millis : new int[] {1, 200, 1_000, 30_000, 1_000}) {
            Duration waited = Duration.ofMillis(millis);
            assertThat(patience.nextPause(waited)).isBetween(waited.multipliedBy(4), Duration.ofMinutes(3));
        }
    }

    @Test
    void pausesGrowToTenSecondsAndAHalfMore() {
        Patience patience = new Patience(Duration.ofMinutes(5));

        for (int i = 0; i < 20; i++) {
            assertThat(patience.nextPause(Duration.ZERO)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(15));
        }
        assertThat(patience.nextPause(Duration.ZERO)).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void thoseWhoWereTurnedAwayTogetherDoNotComeBackTogether() {
        Set<Duration> pauses = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            pauses.add(new Patience(Duration.ofMinutes(5)).nextPause(Duration.ofSeconds(1)));
        }

        assertThat(pauses).hasSizeGreaterThan(4);
    }

    @Test
    void onlyTheEndOfALongStatementIsTakenForWaiting() {
        assertThat(Timeouts.DEFAULT.ofWhichWaiting(Duration.ofMinutes(20))).isEqualTo(Duration.ofSeconds(2));
        assertThat(Timeouts.DEFAULT.ofWhichWaiting(Duration.ofMillis(300))).isEqualTo(Duration.ofMillis(300));
    }
}
