package io.nestflux.diff;

import io.nestflux.catalog.SchemaObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Changes in words, for people who have to understand a difference. */
public final class Differences {

    private Differences() {}

    /**
     * A line for each change.
     *
     * @param changes from one catalog to another
     * @param first what to call the first: {@code "the migrations"}
     * @param second what to call the second: {@code "the database"}
     */
    public static List<String> inWords(List<Change> changes, String first, String second) {
        return changes.stream().map(change -> inWords(change, first, second)).toList();
    }

    private static String inWords(Change change, String first, String second) {
        if (change instanceof Change.Created) {
            return change.id() + ": only in " + second;
        }
        if (change instanceof Change.Dropped) {
            return change.id() + ": only in " + first;
        }
        Change.Altered altered = (Change.Altered) change;
        return change.id() + ": "
                + String.join(
                        "; ",
                        properties(altered.before().alone(), altered.after().alone(), first, second));
    }

    private static List<String> properties(SchemaObject before, SchemaObject after, String first, String second) {
        List<String> words = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            if (!Objects.equals(was, is)) {
                words.add(
                        component.getName() + " is " + text(was) + " in " + first + ", " + text(is) + " in " + second);
            }
        }
        return words;
    }

    private static Object value(RecordComponent component, SchemaObject object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of the catalog is readable", impossible);
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : String.valueOf(value);
    }
}
