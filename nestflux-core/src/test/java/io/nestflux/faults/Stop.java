package io.nestflux.faults;

/** Does something when a run comes to a moment, once. */
final class Stop implements Watcher {

    private final Moment moment;
    private final Runnable action;
    private int seen;

    Stop(Moment moment, Runnable action) {
        this.moment = moment;
        this.action = action;
    }

    @Override
    public synchronized void before(Call call) {
        if (call.key().equals(moment.key()) && ++seen == moment.occurrence() && moment.phase() != Moment.Phase.AFTER) {
            action.run();
        }
    }

    @Override
    public synchronized void after(Call call) {
        if (call.key().equals(moment.key()) && seen == moment.occurrence() && moment.phase() == Moment.Phase.AFTER) {
            action.run();
        }
    }
}
