package io.nestflux.faults;

/** Where a statement of a migration can be disturbed. */
enum Boundary {
    /** What the history says of the statements before is not written yet, nor that this one comes next. */
    BEFORE_INTENT("before intent"),
    /** It is announced, or needs no announcement, and was not sent. */
    AFTER_INTENT("after intent"),
    /** The server executes it. */
    DURING("during the statement"),
    /** The server has answered, and that is not recorded. */
    BEFORE_DONE("before done"),
    /** Its record is being committed; whether it is, nobody knows. */
    AT_COMMIT("at commit"),
    /** Its record is committed. */
    AFTER_DONE("after done");

    private final String words;

    Boundary(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
