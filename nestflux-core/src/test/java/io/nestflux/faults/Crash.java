package io.nestflux.faults;

import io.nestflux.testing.RunningServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Kills the server with SIGKILL, and starts it again for the next run. */
final class Crash {

    static final int WAYS = 3;

    private Crash() {}

    static List<Disturbance> ways(RunningServer server) {
        return List.of(during(server), at(server, Boundary.BEFORE_DONE), at(server, Boundary.AT_COMMIT));
    }

    private static Disturbance at(RunningServer server, Boundary boundary) {
        return stage -> {
            try (ThreadRun run = ThreadRun.start(stage, stage.url(), stage.moment(boundary))) {
                run.awaitMoment();
                server.kill();
                run.goOn();
                run.awaitEndOfAnyKind();
            } finally {
                server.restart();
            }
        };
    }

    private static Disturbance during(RunningServer server) {
        return stage -> {
            try (ThreadRun run = ThreadRun.start(stage, stage.url(), stage.moment(Boundary.AFTER_INTENT))) {
                Connection inTheWay = stage.intoTheStatement(run);
                server.kill();
                run.awaitEndOfAnyKind();
                close(inTheWay);
            } finally {
                server.restart();
            }
        };
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // with its server
        }
    }
}
