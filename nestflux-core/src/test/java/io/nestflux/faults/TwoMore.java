package io.nestflux.faults;

import java.sql.Connection;

/** Starts two more runs while one is under way. */
record TwoMore(ThreadRun second, ThreadRun third) {

    /** Two runs that have begun, and wait for the lock. */
    private static TwoMore waiting(Stage stage) throws Exception {
        TwoMore others = new TwoMore(ThreadRun.start(stage), ThreadRun.start(stage));
        others.second.giveItTimeToWait();
        others.third.giveItTimeToWait();
        return others;
    }

    private void awaitEnd() throws Exception {
        second.awaitEnd();
        third.awaitEnd();
    }

    /** All three end well. */
    static Disturbance at(Boundary boundary) {
        return stage -> {
            try (ChildJvm first = stage.child(stage.moment(boundary))) {
                first.awaitMoment();
                TwoMore others = waiting(stage);
                first.goOn();
                first.awaitEnd();
                others.awaitEnd();
            }
        };
    }

    /** The first one is killed, the others end well. */
    static Disturbance whenTheFirstIsKilledAt(Boundary boundary) {
        return stage -> {
            try (ChildJvm first = stage.child(stage.moment(boundary))) {
                first.awaitMoment();
                TwoMore others = waiting(stage);
                first.kill();
                others.awaitEnd();
            }
        };
    }

    /** The server executes the statement of the first; all three end well. */
    static void during(Stage stage) throws Exception {
        try (ChildJvm first = stage.child(stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(first)) {
            TwoMore others = waiting(stage);
            inTheWay.rollback();
            first.awaitEnd();
            others.awaitEnd();
        }
    }
}
