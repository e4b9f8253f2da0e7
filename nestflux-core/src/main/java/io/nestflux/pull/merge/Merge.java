package io.nestflux.pull.merge;

import io.nestflux.NestFluxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The second pull, three ways: base is what the last pull saw, theirs what the database has now, yours the classes as
 * people have made them since. Only what has changed in the database is edited.
 */
public final class Merge {

    private static final String JAVA = ".java";

    private final Map<String, String> theirFiles;
    private final Map<String, String> yourFiles;
    private final MergeSides sides;
    private final List<String> notes = new ArrayList<>();

    private Merge(Map<String, String> theirs, Map<String, String> yours, Optional<String> lock, String home) {
        this.theirFiles = new TreeMap<>(theirs);
        this.yourFiles = new TreeMap<>(yours);
        Outline there = OutlineReader.read(JavaParser.parse(java(theirs)).values(), others(theirs), Map.of(), home);
        Collection<ParsedFile> here = JavaParser.parse(java(yours)).values();
        Outline first = OutlineReader.read(here, others(yours), Map.of(), home);
        Map<String, String> enums = EnumPairs.of(there, first);
        Outline mine = enums.isEmpty() ? first : OutlineReader.read(here, others(yours), enums, home);
        this.sides = MergeSides.of(there, mine, base(lock, mine));
    }

    /**
     * Merges.
     *
     * @param theirs a fresh pull, complete: texts by path
     * @param yours what is there: the classes that declare something, and what stands where a pull writes
     * @param lock the text of the lock file
     * @param home how the paths begin of what this pull writes: where two classes are of the same table, that is meant
     * @throws NestFluxException {@code NF-811} without a compiler, {@code NF-812} if one of the classes is no Java
     */
    public static Merged merge(
            Map<String, String> theirs, Map<String, String> yours, Optional<String> lock, String home) {
        JavaParser.requireCompiler();
        return new Merge(theirs, yours, lock, home).merged();
    }

    /** Whether this Java can merge. */
    public static boolean isPossible() {
        return JavaParser.isThere();
    }

    /** The simple names of what table, view and schema classes extend. */
    public static Set<String> bases() {
        return OutlineReader.bases();
    }

    /**
     * The files of classes in whose place a fresh pull writes others, or nothing any more.
     *
     * @return paths that are not among those of the fresh pull
     */
    public static List<String> superseded(
            Map<String, String> theirs, Map<String, String> yours, Optional<String> lock, String home) {
        MergeSides sides = new Merge(theirs, yours, lock, home).sides;
        return sides.yours().objects().entrySet().stream()
                .filter(each -> sides.base().containsKey(each.getKey())
                        || sides.theirs().objects().containsKey(each.getKey()))
                .map(each -> each.getValue().file().path())
                .filter(path -> !theirs.containsKey(path))
                .distinct()
                .toList();
    }

    /** The files that are no Java of which a lock file knows. */
    public static List<String> files(String lock) {
        return PullLock.parse(lock).map(PullLock::lines).orElse(Map.of()).keySet().stream()
                .filter(key -> key.kind().equals(Key.FILE))
                .map(Key::object)
                .toList();
    }

    /** Of the texts of a fresh pull, all together. */
    public static String hash(Map<String, String> theirs) {
        return Hash.of(new TreeMap<>(theirs));
    }

    /** The lock file of a pull as it is. */
    public static String lock(Map<String, String> theirs) {
        JavaParser.requireCompiler();
        return OutlineReader.read(JavaParser.parse(java(theirs)).values(), others(theirs), Map.of(), "")
                .lock()
                .render();
    }

    private Optional<PullLock> base(Optional<String> lock, Outline mine) {
        if (mine.objects().isEmpty()) {
            return Optional.of(new PullLock(Map.of()));
        }
        Optional<PullLock> base = lock.flatMap(PullLock::parse);
        if (base.isEmpty()) {
            notes.add(PullLock.NAME
                    + (lock.isEmpty() ? " is not there" : " is not whole, as after a merge in version control")
                    + ": it is not known what the last pull saw. Where classes and database differ, the classes are made"
                    + " as the database is; what only the classes have is kept.");
        }
        return base;
    }

    private static Map<String, String> java(Map<String, String> files) {
        Map<String, String> java = new TreeMap<>(files);
        java.keySet().removeIf(path -> !path.endsWith(JAVA));
        return java;
    }

    private static Map<String, String> others(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.endsWith(JAVA));
        return others;
    }

    private Merged merged() {
        Set<Key> blocked = new TreeSet<>();
        Map<Key, String> unplaceable = new HashMap<>();
        while (true) {
            List<Edit> edits = ThreeWay.edits(sides, blocked).stream()
                    .map(edit -> unplaceable.containsKey(edit.key()) && !edit.isConflict()
                            ? edit.conflicting(unplaceable.get(edit.key()))
                            : edit)
                    .toList();
            Application application = new Application(sides, theirFiles, yourFiles);
            SortedMap<String, String> result = application.apply(edits, false);
            Set<Key> used = Leftovers.of(sides.yours(), edits, result);
            int known = unplaceable.size();
            unplaceable.putAll(application.unplaced());
            if (!blocked.addAll(used) && unplaceable.size() == known) {
                return merged(edits, result);
            }
        }
    }

    private Merged merged(List<Edit> edits, SortedMap<String, String> result) {
        SortedMap<String, String> written = new TreeMap<>(result);
        written.entrySet().removeIf(each -> each.getValue().equals(yourFiles.get(each.getKey())));
        TreeSet<String> deleted = new TreeSet<>(yourFiles.keySet());
        deleted.removeAll(result.keySet());
        List<Edit> conflicts = edits.stream().filter(Edit::isConflict).toList();
        SortedMap<String, String> forced =
                conflicts.isEmpty() ? result : new Application(sides, theirFiles, yourFiles).apply(edits, true);
        return new Merged(
                written,
                deleted,
                edits.stream()
                        .filter(edit -> !edit.isConflict())
                        .map(Edit::text)
                        .toList(),
                conflicts.stream().map(Edit::text).toList(),
                UnifiedDiff.between(result, forced),
                UnifiedDiff.between(yourFiles, forced),
                notes(),
                NextLock.of(sides, conflicts).render());
    }

    private List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (!sides.known()) {
            sides.yours().declarations().keySet().stream()
                    .filter(key -> !sides.theirs().declarations().containsKey(key))
                    .forEach(key -> all.add("kept, and not in the database: " + key.shown()));
        }
        sides.theirs().objects().keySet().stream()
                .filter(key -> sides.base().containsKey(key) && !key.kind().equals(Key.SCHEMA))
                .filter(key -> !sides.yours().objects().containsKey(key))
                .forEach(key -> all.add((sides.isUnrecognized(key)
                                ? "not compared, because its class here says it in a way that cannot be read: "
                                : "not written again, because its class was deleted here: ")
                        + key.shown()));
        return all;
    }
}
