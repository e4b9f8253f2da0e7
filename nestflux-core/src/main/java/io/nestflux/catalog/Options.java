package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The long tail of an object's properties: storage parameters, engine, collation and the like. Absent means the
 * server's default, so that two catalogs that mean the same are equal.
 */
@Api(Api.Use.CALL)
public final class Options {

    /** No option at all. */
    public static final Options NONE = new Options(new TreeMap<>());

    private final TreeMap<Option<?>, String> values;

    private Options(TreeMap<Option<?>, String> values) {
        this.values = values;
    }

    /** The value of an option that is set. */
    public <T> Optional<T> get(Option<T> option) {
        return Optional.ofNullable(values.get(option)).map(option::read);
    }

    /** Whether something is so that is not so as a rule. */
    public boolean is(Option<Boolean> flag) {
        return values.containsKey(flag);
    }

    /** A copy in which one option is set. */
    public <T> Options with(Option<T> option, T value) {
        return option.write(value).map(text -> withText(option, text)).orElseGet(() -> without(option));
    }

    private Options withText(Option<?> option, String text) {
        TreeMap<Option<?>, String> copy = new TreeMap<>(values);
        copy.put(option, text);
        return new Options(copy);
    }

    /** A copy in which one option is set, if there is a value for it. */
    public <T> Options with(Option<T> option, Optional<T> value) {
        return value.map(present -> with(option, present)).orElse(this);
    }

    /** A copy in which something is so. */
    public Options with(Option<Boolean> flag) {
        return with(flag, Boolean.TRUE);
    }

    /** A copy in which something is so, or is as usual. */
    public Options with(Option<Boolean> flag, boolean value) {
        return with(flag, Boolean.valueOf(value));
    }

    /** A copy in which one option is absent. */
    public Options without(Option<?> option) {
        if (!values.containsKey(option)) {
            return this;
        }
        TreeMap<Option<?>, String> copy = new TreeMap<>(values);
        copy.remove(option);
        return copy.isEmpty() ? NONE : new Options(copy);
    }

    /** A copy in which all options of a family are absent. */
    public Options without(OptionFamily family) {
        Options rest = this;
        for (String member : family(family).keySet()) {
            rest = rest.without(family.of(member));
        }
        return rest;
    }

    /** A copy in which the value of an option is another, if it is set. */
    public <T> Options change(Option<T> option, UnaryOperator<T> change) {
        return with(option, get(option).map(change));
    }

    /** The options of a family that are set: what stands behind the prefix, and the value. */
    public SortedMap<String, String> family(OptionFamily family) {
        TreeMap<String, String> found = new TreeMap<>();
        values.forEach((option, value) -> {
            if (option.name().startsWith(family.prefix())) {
                found.put(option.name().substring(family.prefix().length()), value);
            }
        });
        return found;
    }

    /** The names of what is set, and the values as texts: what fingerprints are made of. */
    public SortedMap<String, String> texts() {
        TreeMap<String, String> texts = new TreeMap<>();
        values.forEach((option, value) -> texts.put(option.name(), value));
        return Collections.unmodifiableSortedMap(texts);
    }

    /** What is set. */
    public Iterable<Option<?>> set() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** An option on an object that cannot have it would never be compared or written: that is a bug. */
    void requireOn(Kind kind) {
        for (Option<?> option : values.keySet()) {
            if (!option.isOf(kind)) {
                throw new IllegalArgumentException("the option " + option + " is not one of a " + kind.label());
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Options options && values.equals(options.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
