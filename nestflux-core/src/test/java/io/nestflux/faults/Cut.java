package io.nestflux.faults;

import io.nestflux.testing.Address;
import io.nestflux.testing.CuttableProxy;
import java.sql.Connection;

/** Cuts the connection of a run; its JVM and the server live on. */
final class Cut {

    private Cut() {}

    static Disturbance at(Boundary boundary) {
        return stage -> {
            try (CuttableProxy proxy = proxy(stage);
                    ThreadRun run = ThreadRun.start(
                            stage, proxy.jdbcUrl(stage.database().name()), stage.moment(boundary))) {
                run.awaitMoment();
                proxy.cut();
                run.goOn();
                run.awaitEndOfAnyKind();
            }
        };
    }

    /** While the server executes the statement; the run hears of it at once. */
    static void during(Stage stage) throws Exception {
        try (CuttableProxy proxy = proxy(stage);
                ThreadRun run = ThreadRun.start(
                        stage, proxy.jdbcUrl(stage.database().name()), stage.moment(Boundary.AFTER_INTENT));
                Connection inTheWay = stage.intoTheStatement(run)) {
            proxy.cut();
            run.awaitEndOfAnyKind();
            inTheWay.rollback();
            stage.server().awaitDone();
        }
    }

    private static CuttableProxy proxy(Stage stage) {
        Address address = stage.database().address();
        return new CuttableProxy(address);
    }
}
