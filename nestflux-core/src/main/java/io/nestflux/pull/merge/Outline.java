package io.nestflux.pull.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a set of files declares.
 *
 * @param pool its classes
 * @param names what its classes and fields are called in the database
 * @param objects the class that declares an object, by key
 * @param declarations all parts of objects, by key, in the order in which they stand
 * @param contents what has no class that can be seen into, as a whole: other classes, SQL files
 * @param byObject the declarations of each object, in the order in which they stand
 */
record Outline(
        ClassPool pool,
        SqlNames names,
        Map<Key, JavaClass> objects,
        Map<Key, Declaration> declarations,
        Map<Key, String> contents,
        Map<String, List<Declaration>> byObject) {

    static Outline of(
            ClassPool pool,
            SqlNames names,
            Map<Key, JavaClass> objects,
            Map<Key, Declaration> declarations,
            Map<Key, String> contents) {
        Map<String, List<Declaration>> byObject = new HashMap<>();
        declarations.forEach((key, each) ->
                byObject.computeIfAbsent(key.object(), any -> new ArrayList<>()).add(each));
        return new Outline(pool, names, objects, declarations, contents, byObject);
    }

    Optional<Declaration> find(Key key) {
        return Optional.ofNullable(declarations.get(key));
    }

    /** The class that declares an object that is here. */
    JavaClass type(Key object) {
        return Objects.requireNonNull(objects.get(object), object::toString);
    }

    /** The declarations of an object, in the order in which they stand. */
    List<Declaration> of(String object) {
        return byObject.getOrDefault(object, List.of());
    }

    /** What the lock file keeps. */
    PullLock lock() {
        List<LockLine> lines = new ArrayList<>();
        objects.forEach((key, type) -> {
            String doc = type.file().doc(type.file().start(type.tree()));
            lines.add(new LockLine(
                    key,
                    Hash.of(key.shown(), Hash.LONG),
                    Hash.of(pool.root(type), Hash.LONG),
                    doc.isEmpty() ? LockLine.NO_DOC : Hash.of(doc, Hash.SHORT),
                    Map.of()));
        });
        contents.forEach((key, text) -> lines.add(
                new LockLine(key, Hash.of(text, Hash.LONG), Hash.of(text, Hash.LONG), LockLine.NO_DOC, Map.of())));
        declarations.values().forEach(each -> lines.add(each.line()));
        return PullLock.of(lines);
    }

    /** The same under the names that the database has now, for what was renamed there. */
    Outline renamed(Map<Key, Key> renames) {
        if (renames.isEmpty()) {
            return this;
        }
        Map<Key, JavaClass> movedObjects = new TreeMap<>();
        objects.forEach((key, type) -> movedObjects.put(NewNames.now(key, renames), type));
        Map<Key, Declaration> moved = new LinkedHashMap<>();
        declarations.forEach((key, each) -> {
            Key now = NewNames.now(key, renames);
            List<Part> parts = each.parts().stream()
                    .map(part -> new Part(
                            part.label(),
                            NewNames.meaning(part.meaning(), key.object(), renames),
                            part.arguments().stream()
                                    .map(argument -> NewNames.meaning(argument, key.object(), renames))
                                    .toList(),
                            part.tree()))
                    .toList();
            moved.put(now, new Declaration(now, each.type(), each.tree(), parts, each.opaque()));
        });
        return Outline.of(pool, names, movedObjects, moved, contents);
    }
}
