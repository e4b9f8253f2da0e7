package io.nestflux.diff;

import io.nestflux.catalog.SchemaObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes in words, for people who have to understand a difference. */
public final class Differences {

    private static final String NONE = "none";

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

    /** What is to come, a line for each change: {@code table app.person: new}. */
    public static List<String> toCome(List<Change> changes) {
        return changes.stream()
                .map(change -> {
                    if (change instanceof Change.Created) {
                        return change.id() + ": new";
                    }
                    return change.id() + ": "
                            + (change instanceof Change.Altered altered
                                    ? String.join(
                                            "; ",
                                            becoming(
                                                    altered.before().alone(),
                                                    altered.after().alone()))
                                    : "dropped");
                })
                .toList();
    }

    private static List<String> becoming(SchemaObject before, SchemaObject after) {
        List<String> words = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            if (!Objects.equals(was, is)) {
                words.add(component.getName() + " " + text(was) + " becomes " + text(is));
            }
        }
        return words;
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

    private static Object value(RecordComponent component, Object object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of the catalog is readable", impossible);
        }
    }

    /** As people say it: of a record what it says, part by part, without the parts that say nothing. */
    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Differences::text).orElse(NONE);
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? NONE : all.stream().map(Differences::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? NONE
                    : map.entrySet().stream()
                            .map(entry -> text(entry.getKey()) + " " + text(entry.getValue()))
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value instanceof Record parts && !sayItself(parts) ? words(parts) : String.valueOf(value);
    }

    /** Names and the like print themselves. */
    private static boolean sayItself(Record value) {
        return !value.toString().startsWith(value.getClass().getSimpleName() + "[");
    }

    private static String words(Record value) {
        List<String> words = new ArrayList<>();
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            String part = text(value(component, value));
            if (components.length == 1) {
                return part;
            }
            if (!part.equals(NONE) && !part.isEmpty() && !part.equals("false")) {
                words.add(part.equals("true") ? component.getName() : component.getName() + " " + part);
            }
        }
        return words.isEmpty() ? NONE : "(" + String.join(", ", words) + ")";
    }
}
