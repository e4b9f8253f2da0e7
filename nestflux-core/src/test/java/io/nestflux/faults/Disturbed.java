package io.nestflux.faults;

/** A run that stops at a moment, so that something can be done to it. */
interface Disturbed extends AutoCloseable {

    /** Returns when the run has come to its moment. */
    void awaitMoment();

    /** Lets a run go on that waits at its moment. */
    void goOn();

    @Override
    void close();
}
