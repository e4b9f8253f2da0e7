package io.nestflux.pull.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has another name in the database since the last pull: gone by name, and there again in the same shape. */
final class NewNames {

    private NewNames() {}

    /** The keys that became other keys: tables first, then columns of tables as they are called now. */
    static Map<Key, Key> between(PullLock base, PullLock theirs) {
        Map<Key, Key> renames = new TreeMap<>(tables(base, theirs));
        Map<Key, LockLine> before = new TreeMap<>();
        base.lines().forEach((key, line) -> before.put(now(key, renames), line));
        Map<String, List<Key>> gone = shapes(before, theirs.lines());
        Map<String, List<Key>> come = shapes(theirs.lines(), before);
        Map<Key, Key> old = new HashMap<>();
        base.lines().keySet().forEach(key -> old.put(now(key, renames), key));
        gone.forEach((shape, keys) -> {
            List<Key> found = come.getOrDefault(shape, List.of());
            if (keys.size() == 1 && found.size() == 1) {
                renames.put(old.get(keys.get(0)), found.get(0));
            }
        });
        return renames;
    }

    /** Columns that are in one and not in the other, by table and shape. */
    private static Map<String, List<Key>> shapes(Map<Key, LockLine> in, Map<Key, LockLine> notIn) {
        Map<String, List<Key>> shapes = new TreeMap<>();
        in.forEach((key, line) -> {
            boolean tableStays = notIn.containsKey(Key.ofObject(Key.TABLE, key.object()));
            if (key.kind().equals(Key.COLUMN) && tableStays && !notIn.containsKey(key)) {
                shapes.computeIfAbsent(key.object() + "\n" + line.shape(), any -> new ArrayList<>())
                        .add(key);
            }
        });
        return shapes;
    }

    private static Map<Key, Key> tables(PullLock base, PullLock theirs) {
        Map<String, List<Key>> gone = columns(base, theirs);
        Map<String, List<Key>> come = columns(theirs, base);
        Map<Key, Key> renames = new TreeMap<>();
        gone.forEach((columns, keys) -> {
            List<Key> found = come.getOrDefault(columns, List.of());
            if (keys.size() == 1 && found.size() == 1 && !columns.isEmpty()) {
                renames.put(keys.get(0), found.get(0));
            }
        });
        return renames;
    }

    /** Tables that are in one and not in the other, by their columns and the shapes of these. */
    private static Map<String, List<Key>> columns(PullLock in, PullLock notIn) {
        Map<String, StringBuilder> columns = new TreeMap<>();
        in.lines().forEach((key, line) -> {
            if (key.kind().equals(Key.COLUMN)) {
                columns.computeIfAbsent(key.object(), any -> new StringBuilder())
                        .append(key.name())
                        .append('\t')
                        .append(line.shape())
                        .append('\n');
            }
        });
        Map<String, List<Key>> tables = new TreeMap<>();
        columns.forEach((table, text) -> {
            Key key = Key.ofObject(Key.TABLE, table);
            if (in.lines().containsKey(key) && !notIn.lines().containsKey(key)) {
                tables.computeIfAbsent(text.toString(), any -> new ArrayList<>())
                        .add(key);
            }
        });
        return tables;
    }

    /** The key of today. */
    static Key now(Key key, Map<Key, Key> renames) {
        Key whole = renames.get(key);
        if (whole != null) {
            return whole;
        }
        Key table = renames.get(Key.ofObject(Key.TABLE, key.object()));
        Key moved = table == null ? key : key.withObject(table.object());
        return moved.withName(meaning(key.name(), key.object(), renames));
    }

    /**
     * What a part says with the names of today.
     *
     * @param object what it is a part of, as it was called before
     */
    static String meaning(String meaning, String object, Map<Key, Key> renames) {
        String text = meaning;
        for (Map.Entry<Key, Key> each : renames.entrySet()) {
            Key old = each.getKey();
            Key now = each.getValue();
            if (old.kind().equals(Key.COLUMN)) {
                text = text.replace(
                        SqlNames.column(old.object(), old.name()), SqlNames.column(old.object(), now.name()));
                text = old.object().equals(object)
                        ? text.replace(SqlNames.ownColumn(old.name()), SqlNames.ownColumn(now.name()))
                        : text;
            }
        }
        for (Map.Entry<Key, Key> each : renames.entrySet()) {
            if (each.getKey().kind().equals(Key.TABLE)) {
                text = SqlNames.renameObject(
                        text, each.getKey().object(), each.getValue().object());
            }
        }
        return text;
    }

    /** The other way round. */
    static Map<Key, Key> back(Map<Key, Key> renames) {
        Map<Key, Key> back = new TreeMap<>();
        renames.forEach((old, now) -> back.put(now, old));
        return back;
    }
}
