package io.nestflux.faults;

import io.nestflux.testing.RunningServer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What is done to a run: the rows of the matrix. */
enum Fault {
    KILLED_BEFORE_INTENT("JVM killed before intent", Kill.at(Boundary.BEFORE_INTENT)),
    KILLED_AFTER_INTENT("JVM killed after intent", Kill.at(Boundary.AFTER_INTENT)),
    KILLED_DURING(
            "JVM killed during the statement",
            Kill::whileTheServerFinishes,
            Kill::whileTheServerGivesUp,
            Kill::whileTheNextRunBegins),
    KILLED_BEFORE_DONE("JVM killed before done", Kill.at(Boundary.BEFORE_DONE)),
    KILLED_AT_COMMIT("JVM killed at commit", twice(Kill.at(Boundary.AT_COMMIT))),
    KILLED_AFTER_DONE("JVM killed after done", Kill.at(Boundary.AFTER_DONE)),
    FROZEN("JVM frozen after intent", Freeze.at(Boundary.AFTER_INTENT)),
    SERVER_KILLED("server killed"),
    CONNECTION_CUT(
            "connection cut",
            Cut.at(Boundary.AFTER_INTENT),
            Cut::during,
            Cut.at(Boundary.BEFORE_DONE),
            Cut.at(Boundary.AT_COMMIT)),
    TWO_MORE(
            "two more runners",
            TwoMore.at(Boundary.BEFORE_DONE),
            TwoMore::during,
            TwoMore.whenTheFirstIsKilledAt(Boundary.AFTER_INTENT));

    private final String words;
    private final List<Disturbance> disturbances;

    Fault(String words, Disturbance... disturbances) {
        this.words = words;
        this.disturbances = List.of(disturbances);
    }

    private static Disturbance[] twice(Disturbance disturbance) {
        return Collections.nCopies(2, disturbance).toArray(Disturbance[]::new);
    }

    /** Whether it takes a server of its own. */
    boolean wantsOwnServer() {
        return this == SERVER_KILLED;
    }

    /** Whether a server has to start again, or to lose its patience. */
    boolean takesItsTime() {
        return wantsOwnServer() || this == FROZEN;
    }

    /** In how many ways it is tried. */
    int howManyWays() {
        return wantsOwnServer() ? Crash.WAYS : disturbances.size();
    }

    /** The ways in which it is tried. */
    List<Disturbance> ways(Optional<RunningServer> ownServer) {
        return ownServer.map(Crash::ways).orElse(disturbances);
    }

    @Override
    public String toString() {
        return words;
    }
}
