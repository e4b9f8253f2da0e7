package io.nestflux.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All calls of a run that nobody disturbed: they tell where its boundaries are. */
final class Trace implements Watcher {

    private final List<Call> calls = new ArrayList<>();

    @Override
    public void before(Call call) {
        calls.add(call);
    }

    @Override
    public void after(Call call) {
        // its answer is not of interest
    }

    /** How many calls there were. */
    int size() {
        return calls.size();
    }

    /** A place of that call. */
    Moment at(int index, Moment.Phase phase) {
        String key = calls.get(index).key();
        int occurrence = (int) calls.subList(0, index + 1).stream()
                .filter(call -> call.key().equals(key))
                .count();
        return new Moment(key, occurrence, phase);
    }

    /** The place of a boundary of a statement. */
    Moment at(Boundary boundary, String target) {
        int statement = first(0, call -> call.contains(target));
        return switch (boundary) {
            case BEFORE_INTENT -> at(lastHistoryWriteUpTo(statement), Moment.Phase.BEFORE);
            case AFTER_INTENT -> at(statement, Moment.Phase.BEFORE);
            case DURING -> at(statement, Moment.Phase.SENDING);
            case BEFORE_DONE -> beforeDone(statement);
            case AT_COMMIT -> at(commit(statement), Moment.Phase.SENDING);
            case AFTER_DONE -> at(commit(statement), Moment.Phase.AFTER);
        };
    }

    /** A statement that shares a call with its record has none in between. */
    private Moment beforeDone(int statement) {
        int record = record(statement);
        return at(record, record == statement ? Moment.Phase.SENDING : Moment.Phase.BEFORE);
    }

    private int record(int statement) {
        return first(statement, Call::isHistoryWrite);
    }

    /** What makes the record of a statement last: itself, or the commit after it. */
    private int commit(int statement) {
        int record = record(statement);
        return calls.get(record).commitsItself() ? record : first(record, Call::isCommit);
    }

    private int lastHistoryWriteUpTo(int statement) {
        for (int index = statement; index > 0; index--) {
            if (calls.get(index).isHistoryWrite()) {
                return index;
            }
        }
        return statement;
    }

    private int first(int from, Predicate<Call> wanted) {
        for (int index = from; index < calls.size(); index++) {
            if (wanted.test(calls.get(index))) {
                return index;
            }
        }
        throw new IllegalStateException("the run has no such call after the first " + from + ": " + calls);
    }
}
