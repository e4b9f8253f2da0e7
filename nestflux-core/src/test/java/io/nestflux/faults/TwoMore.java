package io.nestflux.faults;

import java.sql.Connection;

/** Starts two more runs while one is under way. */
final class TwoMore {

    private TwoMore() {}

    /** All three end well. */
    static Disturbance at(Boundary boundary) {
        return stage -> {
            try (ChildJvm first = stage.child(stage.moment(boundary))) {
                first.awaitMoment();
                ThreadRun second = ThreadRun.start(stage);
                ThreadRun third = ThreadRun.start(stage);
                second.awaitWaiting();
                third.awaitWaiting();
                first.goOn();
                first.awaitEnd();
                second.awaitEnd();
                third.awaitEnd();
            }
        };
    }

    /** The first one is killed, the others end well. */
    static Disturbance whenTheFirstIsKilledAt(Boundary boundary) {
        return stage -> {
            try (ChildJvm first = stage.child(stage.moment(boundary))) {
                first.awaitMoment();
                ThreadRun second = ThreadRun.start(stage);
                ThreadRun third = ThreadRun.start(stage);
                second.awaitWaiting();
                third.awaitWaiting();
                first.kill();
                second.awaitEnd();
                third.awaitEnd();
            }
        };
    }

    /** The server executes the statement of the first; all three end well. */
    static void during(Stage stage) throws Exception {
        try (ChildJvm first = stage.child(stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(first)) {
            ThreadRun second = ThreadRun.start(stage);
            ThreadRun third = ThreadRun.start(stage);
            second.awaitWaiting();
            third.awaitWaiting();
            inTheWay.rollback();
            first.awaitEnd();
            second.awaitEnd();
            third.awaitEnd();
        }
    }
}
