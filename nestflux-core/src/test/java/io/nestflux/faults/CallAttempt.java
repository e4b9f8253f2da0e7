package io.nestflux.faults;

import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.ArrayList;
import java.util.List;

/** One database on which a run is struck at one of its calls. */
record CallAttempt(Blow blow, Kind kind, TestServer server, Direction direction, int call, Moment moment) {

    /** What is done at a moment. */
    enum Blow {
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

    /** Each call of each run, with each blow. */
    static List<CallAttempt> of(List<Kind> kinds) {
        List<CallAttempt> attempts = new ArrayList<>();
        for (Blow blow : Blow.values()) {
            for (Kind kind : kinds) {
                for (TestServer server : kind.servers()) {
                    for (Direction direction : kind.directions()) {
                        Trace trace = Undisturbed.of(kind, server, direction).trace();
                        for (int call = 0; call < trace.size(); call++) {
                            for (Moment.Phase phase : Moment.Phase.values()) {
                                attempts.add(
                                        new CallAttempt(blow, kind, server, direction, call, trace.at(call, phase)));
                            }
                        }
                    }
                }
            }
        }
        return attempts;
    }

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
                        blow, kind.name(), server, direction, moment.phase(), call, moment.occurrence(), moment.key());
    }
}
