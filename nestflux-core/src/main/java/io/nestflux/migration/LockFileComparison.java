package io.nestflux.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the lines of a lock file with the files of a directory. Each line is checked on the hash that the line
 * before really has, so that one edited file does not accuse all later ones.
 */
final class LockFileComparison {

    private final List<LockFile.Entry> entries;
    private final Map<String, LockedFile> files = new HashMap<>();
    private final List<LockedFile> ordered;

    LockFileComparison(LockFile lock, List<Migration> migrations) {
        this.entries = lock.entries();
        this.ordered = LockedFile.of(migrations);
        ordered.forEach(file -> files.put(file.name(), file));
    }

    List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        Set<String> locked = new HashSet<>();
        entries.forEach(entry -> locked.add(entry.file()));
        for (LockedFile file : ordered) {
            if (!locked.contains(file.name())) {
                found.add(Disagreement.notLocked(file.name()));
            }
        }
        String previousHash = "";
        String previousFile = "";
        for (LockFile.Entry entry : entries) {
            LockedFile file = files.get(entry.file());
            if (file == null) {
                found.add(Disagreement.missing(entry.file()));
            } else if (!file.after(previousHash).equals(entry)) {
                found.add(mismatch(file, previousFile));
            } else if (isOutOfOrder(entry.file(), previousFile)) {
                found.add(Disagreement.orderChanged(entry.file()));
            }
            previousHash = entry.hash();
            previousFile = entry.file();
        }
        return List.copyOf(found);
    }

    /** A line does not fit: either its file was edited, or the line before is not the one it was written after. */
    private Disagreement mismatch(LockedFile file, String previousFile) {
        int place = ordered.indexOf(file);
        String expected = place == 0 ? "" : ordered.get(place - 1).name();
        if (expected.equals(previousFile)) {
            return Disagreement.edited(file.name());
        }
        return isOutOfOrder(file.name(), previousFile)
                ? Disagreement.orderChanged(file.name())
                : Disagreement.lineLost(file.name());
    }

    private boolean isOutOfOrder(String file, String previousFile) {
        LockedFile previous = files.get(previousFile);
        return previous != null && ordered.indexOf(previous) > ordered.indexOf(files.get(file));
    }
}
