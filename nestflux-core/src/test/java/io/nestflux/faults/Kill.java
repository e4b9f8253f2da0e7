package io.nestflux.faults;

import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills the JVM of a run with SIGKILL. */
final class Kill {

    private static final long LONGEST_DELAY = TimeUnit.MILLISECONDS.toNanos(3);

    private Kill() {}

    /** At a boundary where nothing is under way. */
    static Disturbance at(Boundary boundary) {
        return stage -> at(stage, stage.moment(boundary));
    }

    /** At a moment; if that is one of sending, a little after it, so that any outcome is possible. */
    static void at(Stage stage, Moment moment) {
        try (ChildJvm child = stage.child(moment)) {
            child.awaitMoment();
            if (moment.phase() == Moment.Phase.SENDING) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_DELAY));
            }
            child.kill();
        }
    }

    /** While the server executes the statement, which it then finishes, unless it notices that its client is gone. */
    static void whileTheServerFinishes(Stage stage) throws Exception {
        try (ChildJvm child = stage.child(stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(child)) {
            child.kill();
            inTheWay.rollback();
            stage.server().awaitDone();
        }
    }

    /** While the server executes the statement, which it then gives up. */
    static void whileTheServerGivesUp(Stage stage) throws Exception {
        try (ChildJvm child = stage.child(stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(child)) {
            child.kill();
            stage.server().terminate();
            inTheWay.rollback();
        }
    }

    /** While the server executes the statement, which it still does when the next run begins. */
    static void whileTheNextRunBegins(Stage stage) throws Exception {
        try (ChildJvm child = stage.child(stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(child)) {
            child.kill();
            ThreadRun next = ThreadRun.start(stage);
            next.giveItTimeToWait();
            inTheWay.rollback();
            next.awaitEnd();
        }
    }
}
