package io.nestflux.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@link FaultMatrixTest} does around some statements, around every single call that a run sends to its server:
 * thousands of runs, and so in a profile of its own.
 */
@Tag("faults")
class EveryCallTest {

    private static final ExecutorService HANDS =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** What is done at a moment. */
    private enum Blow {
        CUT,
        KILL;

        void at(Moment moment, Stage stage) throws Exception {
            switch (this) {
                case CUT -> cut(moment, stage);
                case KILL -> Kill.at(stage, moment);
            }
        }

        private static void cut(Moment moment, Stage stage) throws Exception {
            try (CuttableProxy proxy = new CuttableProxy(stage.database().address());
                    ThreadRun run = ThreadRun.start(
                            stage, proxy.jdbcUrl(stage.database().name()), moment)) {
                run.awaitMoment();
                proxy.cut();
                run.goOn();
                run.awaitEndOfAnyKind();
            }
        }
    }

    private record Attempt(Blow blow, Kind kind, TestServer server, Direction direction, int call, Moment moment) {

        Void run() throws Exception {
            try (TestDatabase database = server.createDatabase()) {
                Stage stage = Stage.set(kind, direction, "", database);
                blow.at(moment, stage);
                stage.requireGoodEnd();
                return null;
            } catch (Exception | AssertionError failure) {
                // at once: the report comes when all is done
                System.err.println(this + ": " + failure);
                throw failure;
            }
        }

        @Override
        public String toString() {
            return "%s %s %s %s %s call %d, the %d. %s"
                    .formatted(
                            blow,
                            kind.name(),
                            server,
                            direction,
                            moment.phase(),
                            call,
                            moment.occurrence(),
                            moment.key());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCallMayBeTheLast() {
        String only = System.getProperty("nestflux.fault", "");
        return attempts().stream()
                .filter(attempt -> attempt.toString().contains(only))
                .map(EveryCallTest::test)
                .toList()
                .stream();
    }

    private static DynamicTest test(Attempt attempt) {
        Future<Void> end = HANDS.submit(attempt::run);
        return DynamicTest.dynamicTest(attempt.toString(), () -> assertThat(end).succeedsWithin(Duration.ofHours(2)));
    }

    private static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (Blow blow : Blow.values()) {
            for (Kind kind : Kind.MATRIX) {
                for (TestServer server : kind.servers()) {
                    for (Direction direction : Direction.values()) {
                        Trace trace = Undisturbed.of(kind, server, direction).trace();
                        for (int call = 0; call < trace.size(); call++) {
                            for (Moment.Phase phase : Moment.Phase.values()) {
                                attempts.add(new Attempt(blow, kind, server, direction, call, trace.at(call, phase)));
                            }
                        }
                    }
                }
            }
        }
        return attempts;
    }

    @AfterAll
    static void stop() {
        HANDS.shutdownNow();
    }
}
