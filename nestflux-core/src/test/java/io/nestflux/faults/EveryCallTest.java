package io.nestflux.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What {@link FaultMatrixTest} does around some statements, around every single call that a run sends to its server:
 * thousands of runs, and so in a profile of its own.
 */
@Tag("faults")
@Timeout(value = 4, unit = TimeUnit.HOURS)
class EveryCallTest {

    private static final ExecutorService HANDS =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));

    @TestFactory
    Stream<DynamicTest> everyCallMayBeTheLast() {
        String only = System.getProperty("nestflux.fault", "");
        return CallAttempt.of(
                Stream.concat(Kind.MATRIX.stream(), Kind.ROWS.stream()).toList())
                .stream()
                .filter(attempt -> attempt.toString().contains(only))
                .map(EveryCallTest::test)
                .toList()
                .stream();
    }

    private static DynamicTest test(CallAttempt attempt) {
        Future<Void> end = HANDS.submit(attempt::run);
        return DynamicTest.dynamicTest(attempt.toString(), () -> assertThat(end).succeedsWithin(Duration.ofHours(2)));
    }

    @AfterAll
    static void stop() {
        HANDS.shutdownNow();
    }
}
