package io.nestflux.faults;

/** Something that is done to a run. */
@FunctionalInterface
interface Disturbance {

    /** Starts a run on the stage and does it. What is left is for the next run. */
    void on(Stage stage) throws Exception;
}
