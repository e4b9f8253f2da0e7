package io.nestflux.faults;

import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements that the server is busy with, not such that wait for a lock: it does not notice that the client is gone.
 */
@Tag("slow")
@Order(2)
class SlowStatementTest {

    static Stream<Arguments> statements() {
        return Stream.of(Kind.MYSQL_SLOW, Kind.MARIADB_SLOW)
                .flatMap(kind -> kind.targets(Direction.UP).stream().map(target -> Arguments.of(kind, target)));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementThatOutlivesItsClientIsWaitedForAndNotStartedTwice(Kind kind, String target) throws Exception {
        try (TestDatabase database = server(kind).createDatabase()) {
            Stage stage = Stage.set(kind, Direction.UP, target, database);
            try (ChildJvm child = stage.child(stage.moment(Boundary.DURING))) {
                child.awaitMoment();
                stage.server().awaitExecuting();
                child.kill();
                ThreadRun next = ThreadRun.start(stage);
                next.awaitWaiting();
                next.awaitEnd();
            }
            stage.requireGoodEnd();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementThatIsKilledOnTheServerIsRunAgain(Kind kind, String target) throws Exception {
        try (TestDatabase database = server(kind).createDatabase()) {
            Stage stage = Stage.set(kind, Direction.UP, target, database);
            try (ChildJvm child = stage.child(stage.moment(Boundary.DURING))) {
                child.awaitMoment();
                stage.server().awaitExecuting();
                child.kill();
                stage.server().terminate();
            }
            stage.requireGoodEnd();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementThatDiesWithTheServerIsRunAgain(Kind kind, String target) throws Exception {
        RunningServer own = OwnServers.of(server(kind));
        synchronized (own) {
            aStatementDiesWith(own, kind, target);
        }
    }

    private static void aStatementDiesWith(RunningServer own, Kind kind, String target) throws Exception {
        try (TestDatabase database = server(kind).createDatabaseOn(own)) {
            Stage stage = Stage.set(kind, Direction.UP, target, database);
            try (ThreadRun run = ThreadRun.start(stage, stage.url(), stage.moment(Boundary.DURING))) {
                run.awaitMoment();
                stage.server().awaitExecuting();
                own.kill();
                run.awaitEndOfAnyKind();
            } finally {
                own.restart();
            }
            stage.requireGoodEnd();
        }
    }

    private static TestServer server(Kind kind) {
        return kind.servers().get(0);
    }
}
