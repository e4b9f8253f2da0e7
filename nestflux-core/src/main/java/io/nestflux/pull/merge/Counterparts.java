package io.nestflux.pull.merge;

import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the classes, constants and fields of a fresh pull are called in the classes that are there. */
final class Counterparts {

    private final MergeSides sides;
    private final Map<String, Key> keys = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Map<Key, String> fields = new HashMap<>();

    Counterparts(MergeSides sides) {
        this.sides = sides;
        sides.theirs().objects().forEach((key, type) -> keys.put(type.name(), key));
        Map<String, Map<String, Integer>> moved = new TreeMap<>();
        for (JavaClass theirs : sides.theirs().pool().all()) {
            here(theirs)
                    .ifPresent(yours -> moved.computeIfAbsent(theirs.file().packageName(), any -> new TreeMap<>())
                            .merge(yours.file().packageName(), 1, Integer::sum));
        }
        moved.forEach((theirs, yours) -> packages.put(
                theirs,
                yours.containsKey(theirs)
                        ? theirs
                        : yours.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey()));
    }

    /** The class that is there for the same object. */
    Optional<JavaClass> here(JavaClass theirs) {
        Optional<Key> key = key(theirs);
        if (key.isPresent() && key.get().kind().equals(Key.SCHEMA)) {
            Map<Key, JavaClass> objects = sides.yours().objects();
            return Optional.ofNullable(objects.get(key.get()))
                    .or(() -> objects.entrySet().stream()
                            .filter(each -> each.getKey().kind().equals(Key.SCHEMA))
                            .map(Map.Entry::getValue)
                            .findFirst());
        }
        return key.map(each -> sides.yours().objects().get(each));
    }

    private Optional<Key> key(JavaClass theirs) {
        return Optional.ofNullable(keys.get(theirs.name()));
    }

    /** The package in which new classes go that a pull would put there: where most of their neighbours are now. */
    String packageFor(String theirs) {
        return packages.getOrDefault(theirs, theirs);
    }

    /** The name, with its package, by which the class goes here. */
    String className(JavaClass theirs) {
        if (theirs.outer().isPresent() && here(theirs).isEmpty()) {
            return className(theirs.outer().get()) + "." + theirs.simpleName();
        }
        return here(theirs).map(JavaClass::name).orElseGet(() -> {
            String name = packageFor(theirs.file().packageName());
            return name.isEmpty() ? theirs.simpleName() : name + "." + theirs.simpleName();
        });
    }

    /** The constant by which the one instance goes here. */
    String instance(JavaClass theirs, String name) {
        return here(theirs).flatMap(JavaClass::instance).orElse(name);
    }

    /** The constant of an enum that has that label here. */
    String label(JavaClass theirs, String constant) {
        Optional<VariableTree> found = theirs.field(constant);
        return found.flatMap(field ->
                        key(theirs).map(key -> new Key(Key.LABEL, key.object(), EnumLabels.label(theirs, field))))
                .flatMap(sides.yours()::find)
                .map(yours -> ((VariableTree) yours.tree()).getName().toString())
                .orElse(constant);
    }

    /** The field of a column: the one that is there, else one whose name is free. */
    String field(JavaClass theirs, String field) {
        Optional<Key> column = key(theirs)
                .flatMap(object -> sides.theirs()
                        .names()
                        .column(sides.theirs().pool().lineage(theirs), field)
                        .map(name -> new Key(Key.COLUMN, object.object(), name)));
        if (column.isEmpty()) {
            return field;
        }
        return sides.yours()
                .find(column.get())
                .map(yours -> ((VariableTree) yours.tree()).getName().toString())
                .orElseGet(() -> fields.computeIfAbsent(column.get(), key -> free(theirs, field)));
    }

    private String free(JavaClass theirs, String field) {
        Optional<JavaClass> here = here(theirs);
        if (here.isEmpty()) {
            return field;
        }
        Set<String> taken = new HashSet<>();
        sides.yours()
                .pool()
                .lineage(here.get())
                .forEach(each -> each.fields()
                        .filter(other -> sides.theirs()
                                        .find(keyOf(here.get(), other))
                                        .isPresent()
                                || sides.yours().find(keyOf(here.get(), other)).isEmpty())
                        .forEach(other -> taken.add(other.getName().toString())));
        String name = field;
        for (int i = 1; taken.contains(name); i++) {
            name = field + "Column" + (i == 1 ? "" : i);
        }
        return name;
    }

    private Key keyOf(JavaClass here, VariableTree field) {
        String column = sides.yours()
                .names()
                .column(sides.yours().pool().lineage(here), field.getName().toString())
                .orElse("");
        return new Key(Key.COLUMN, sides.yours().names().object(here), column);
    }
}
