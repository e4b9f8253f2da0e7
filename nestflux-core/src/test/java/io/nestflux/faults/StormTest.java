package io.nestflux.faults;

import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults upon faults: the run that tidies up after a fault has one itself, and so on. */
@Tag("slow")
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
class StormTest {

    /** Storms go on until so many runs were cut. */
    private static final int FEWEST_CUTS = 3;

    static Stream<Arguments> storms() {
        return Kind.MATRIX.stream()
                .flatMap(kind -> kind.servers().stream()
                        .flatMap(server -> Direction.OF_MIGRATIONS.stream()
                                .map(direction -> Arguments.of(kind, server, direction))));
    }

    @ParameterizedTest
    @MethodSource("storms")
    void howeverOftenRunsAreCutTheLastOneEndsWell(Kind kind, TestServer server, Direction direction) throws Exception {
        long first = Long.getLong("nestflux.seed", 1);
        long storms = Long.getLong("nestflux.random", 1);
        int cuts = 0;
        for (long seed = first; seed < first + storms || cuts < FEWEST_CUTS; seed++) {
            try (TestDatabase database = server.createDatabase()) {
                Stage stage = Stage.set(kind, direction, "", database);
                cuts += Storm.over(stage, new Random(seed));
                stage.requireGoodEnd();
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("-Dnestflux.seed=" + seed + " -Dnestflux.random=1", failure);
            }
        }
    }
}
