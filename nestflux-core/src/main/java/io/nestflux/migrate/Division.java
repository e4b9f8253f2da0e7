package io.nestflux.migrate;

import io.nestflux.migration.SegmentStatement;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a file's statements are divided: into runs that share a transaction, and statements that run alone and are
 * committed by the server. A few bits a statement, so that a file of a million statements is still small.
 */
final class Division {

    private final ServerSession session;
    private final LockTable lockTable;
    private final Predicate<String> rollsBack;
    private final BitSet starts = new BitSet();
    private final BitSet alone = new BitSet();
    private final BitSet settings = new BitSet();
    private final BitSet batched = new BitSet();
    private final Set<String> sets = new HashSet<>();
    private int count;
    private int segment;
    private long locks;
    private long mostLocks;
    private boolean splitForLocks;
    private boolean divisible;
    private boolean changesRole;
    private boolean touchesSettings;

    Division(ServerSession session) {
        this.session = session;
        this.lockTable = session.lockTable();
        this.rollsBack = session.rollsBack();
    }

    /** Adds the next statement. */
    void add(SegmentStatement next) {
        String sql = next.statement().plain();
        count++;
        // asked of each statement, because it learns from those that make tables
        boolean transactional = rollsBack.test(sql) && next.transactional();
        alone.set(count, !transactional);
        settings.set(count, session.isSetting(sql));
        batched.set(count, next.statement().batch().isPresent());
        changesRole |= session.changesRole(sql);
        touchesSettings |= session.touchesSettings(sql);
        sets.addAll(session.sets(sql));
        boolean starting = next.segment() != segment || !transactional || alone.get(count - 1);
        segment = next.segment();
        int wanted = transactional ? lockTable.locksOf(sql) : 0;
        boolean full = !starting && !lockTable.hasRoomFor(locks + wanted);
        splitForLocks |= full;
        starts.set(count, starting || full);
        locks = starting || full ? wanted : locks + wanted;
        divisible |= !starting && !full;
        mostLocks = Math.max(mostLocks, locks);
    }

    /** How many statements there are. */
    int count() {
        return count;
    }

    /** Whether that statement, numbered from 1, runs alone. */
    boolean isAlone(int statement) {
        return alone.get(statement);
    }

    /** Whether that statement, which has a segment of its own, runs in batches. */
    boolean isBatched(int statement) {
        return batched.get(statement);
    }

    /** Whether the fate of that statement is unknown when its runner dies, so that it has to be announced before. */
    boolean needsIntent(int statement) {
        return statement <= count && alone.get(statement) && !settings.get(statement);
    }

    /** Whether that statement leaves nothing behind but the session's settings. */
    boolean isSetting(int statement) {
        return settings.get(statement);
    }

    /** The last statement of the segment that a statement belongs to. */
    int end(int statement) {
        int next = starts.nextSetBit(statement + 1);
        return next < 0 ? count : next - 1;
    }

    /** How many transactions it takes from a statement on, those of statements that run alone not counted. */
    int transactions(int from) {
        int transactions = 0;
        for (int first = from; first <= count; first = end(first) + 1) {
            transactions += alone.get(first) ? 0 : 1;
        }
        return transactions;
    }

    /** How many locks the transaction takes that takes the most, by estimate. */
    long mostLocks() {
        return mostLocks;
    }

    /** Whether a statement of the file changes the role, so that the history has to be written as another. */
    boolean changesRole() {
        return changesRole;
    }

    /** Whether the session's settings may be others after the file. */
    boolean touchesSettings() {
        return touchesSettings;
    }

    /** What the file sets that its session has to remember. */
    Set<String> sets() {
        return sets;
    }

    /** Whether any transaction has more than one statement. */
    boolean isDivisible() {
        return divisible;
    }

    /** Whether there are more transactions than the statements ask for, because of the server's lock table. */
    boolean isSplitForLocks() {
        return splitForLocks;
    }
}
