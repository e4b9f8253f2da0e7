package io.nestflux.faults;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Migrations with declared rows, and seeds, struck at their calls: the next run goes on by itself, and each row is
 * there once. A build tries a share of the calls; {@link EveryCallTest} tries all of them.
 */
@Tag("slow")
class RowsUnderFaultsTest {

    private static final int SHARES = 120;

    /** {@code -Dnestflux.door=7} tries the seventh share. */
    @TestFactory
    Stream<DynamicTest> eachRowIsThereOnceAfterAFault() {
        int share = Integer.parseInt(System.getProperty("nestflux.door", "1")) % SHARES;
        return CallAttempt.of(Kind.ROWS).stream()
                .filter(attempt -> Math.floorMod(attempt.toString().hashCode(), SHARES) == share)
                .map(attempt -> DynamicTest.dynamicTest(attempt.toString(), attempt::run));
    }
}
