package io.nestflux.pull.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lock file after a merge: what the database has now, but for what could not be merged, which the next pull meets
 * again.
 */
final class NextLock {

    private NextLock() {}

    static PullLock of(MergeSides sides, List<Edit> conflicts) {
        Map<Key, LockLine> lines = new TreeMap<>(sides.theirs().lock().lines());
        for (Edit conflict : conflicts) {
            Key key = conflict.key();
            if (key.isObject()) {
                lines.keySet().removeIf(each -> each.object().equals(key.object()));
                sides.base().forEach((each, line) -> {
                    if (each.object().equals(key.object())) {
                        lines.put(line.key(), line);
                    }
                });
            } else {
                lines.remove(key);
                LockLine line = sides.base().get(key);
                if (line != null) {
                    lines.put(line.key(), line);
                }
            }
        }
        return new PullLock(lines);
    }
}
