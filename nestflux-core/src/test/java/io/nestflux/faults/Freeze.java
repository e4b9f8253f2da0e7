package io.nestflux.faults;

/**
 * Stops the JVM of a run with SIGSTOP: its connection lives, and nothing comes through it. The server is set to be
 * impatient with that session, so that it frees the lock in seconds; the next run waits for it.
 */
final class Freeze {

    private static final String LIMIT = "10";

    private Freeze() {}

    /** The next run does the work; then the frozen one goes on, and finds its session gone. */
    static Disturbance at(Boundary boundary) {
        return stage -> {
            try (ChildJvm child = stage.child(stage.moment(boundary), impatient(stage))) {
                child.awaitMoment();
                child.freeze();
                ThreadRun.start(stage).awaitEnd();
                child.thaw();
                child.goOn();
                child.awaitBadEnd();
            }
        };
    }

    private static String impatient(Stage stage) {
        String url = stage.url();
        return url
                + (url.contains("?") ? '&' : '?')
                + (stage.database().server().isPostgres()
                        ? "options=-c%20idle_session_timeout=" + LIMIT + "s%20-c%20idle_in_transaction_session_timeout="
                                + LIMIT + "s"
                        : "sessionVariables=wait_timeout=" + LIMIT);
    }
}
