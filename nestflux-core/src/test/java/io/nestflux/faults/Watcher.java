package io.nestflux.faults;

/** Hears of each call of a run to its server, on the run's thread. */
interface Watcher {

    /** It is about to be sent. */
    void before(Call call);

    /** The server has answered. */
    void after(Call call);
}
