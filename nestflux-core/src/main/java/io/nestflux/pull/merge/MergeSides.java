package io.nestflux.pull.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The three sides of a merge. All are asked by the names that the database has today; what is compared with the base is
 * compared in the names of the base.
 *
 * @param base what the last pull saw, by the keys of today; empty if that is not known
 * @param former the keys of the base, by those of today, where they differ
 */
record MergeSides(
        Outline theirs,
        Outline yours,
        Map<Key, LockLine> base,
        boolean known,
        Map<Key, Key> former,
        Map<Key, Declaration> theirsBefore,
        Map<Key, Declaration> yoursBefore,
        Map<Key, Key> renames) {

    static MergeSides of(Outline theirs, Outline yours, Optional<PullLock> lock) {
        PullLock base = lock.orElse(new PullLock(Map.of()));
        Map<Key, Key> renames = lock.isPresent() ? NewNames.between(base, theirs.lock()) : Map.of();
        renames = unlessDone(renames, yours);
        Map<Key, Key> back = NewNames.back(renames);
        Map<Key, LockLine> today = new TreeMap<>();
        Map<Key, Key> former = new HashMap<>();
        for (Map.Entry<Key, LockLine> each : base.lines().entrySet()) {
            Key now = NewNames.now(each.getKey(), renames);
            today.put(now, each.getValue());
            former.put(now, each.getKey());
        }
        return new MergeSides(
                theirs,
                yours.renamed(renames),
                today,
                lock.isPresent(),
                former,
                rekeyed(theirs.renamed(back), renames),
                rekeyed(yours, renames),
                renames);
    }

    /** What the classes renamed as well is no longer to be renamed there, but still another name for the same. */
    private static Map<Key, Key> unlessDone(Map<Key, Key> renames, Outline yours) {
        Map<Key, Key> open = new TreeMap<>();
        renames.forEach((old, now) -> {
            boolean isThere = old.isObject()
                    ? yours.objects().containsKey(now)
                    : yours.find(now).isPresent();
            if (!isThere) {
                open.put(old, now);
            }
        });
        return open;
    }

    private static Map<Key, Declaration> rekeyed(Outline before, Map<Key, Key> renames) {
        Map<Key, Declaration> today = new LinkedHashMap<>();
        before.declarations().forEach((key, each) -> today.put(NewNames.now(key, renames), each));
        return today;
    }

    /** Whether a class is here where a fresh pull writes that object's, and says nothing of it that can be read. */
    boolean isUnrecognized(Key object) {
        return yours.pool().named(theirs.type(object).name()).isPresent()
                && !yours.objects().containsKey(object);
    }

    boolean changedThere(Key key) {
        return differs(key, Optional.ofNullable(theirsBefore.get(key)));
    }

    boolean changedHere(Key key) {
        return differs(key, Optional.ofNullable(yoursBefore.get(key)));
    }

    private boolean differs(Key key, Optional<Declaration> declaration) {
        LockLine line = base.get(key);
        return line == null
                || declaration.isEmpty()
                || declaration.get().opaque()
                || !line.hash().equals(declaration.get().line().hash());
    }

    /** What the base knows of a part; empty if it had none of the kind. */
    Optional<String> basePart(Key key, String label) {
        return Optional.ofNullable(base.get(key)).map(line -> line.parts().get(label));
    }

    static Optional<String> hash(Map<Key, Declaration> before, Key key, String label) {
        return Optional.ofNullable(before.get(key))
                .flatMap(declaration -> declaration.part(label))
                .map(Part::hash);
    }
}
