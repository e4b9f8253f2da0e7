package io.nestflux.faults;

/**
 * A place in a run.
 *
 * @param key which call; see {@link Call#key()}
 * @param occurrence the how manieth call like that, from 1
 * @param phase where in the call
 */
record Moment(String key, int occurrence, Phase phase) {

    enum Phase {
        /** Before it is sent; the run waits. */
        BEFORE,
        /** It is sent at this very moment; the run does not wait. */
        SENDING,
        /** The server has answered; the run waits. */
        AFTER
    }
}
