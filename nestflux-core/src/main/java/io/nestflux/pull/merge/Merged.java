package io.nestflux.pull.merge;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a merge came to; nothing of it is written yet.
 *
 * @param written the files that are new or other than before, by path
 * @param deleted the files that go
 * @param done what was changed, a line each
 * @param unplaced what could not be, a line each, and why
 * @param patch what would do it, as a unified diff on top of all that was done
 * @param whole the patch that would do all, from what is there
 * @param notes what is good to know
 * @param lock the lock file from now on
 */
public record Merged(
        SortedMap<String, String> written,
        SortedSet<String> deleted,
        List<String> done,
        List<String> unplaced,
        String patch,
        String whole,
        List<String> notes,
        String lock) {

    public Merged {
        written = new TreeMap<>(written);
        deleted = new TreeSet<>(deleted);
        done = List.copyOf(done);
        unplaced = List.copyOf(unplaced);
        notes = List.copyOf(notes);
    }
}
