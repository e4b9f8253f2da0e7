package io.nestflux.catalog;

import io.nestflux.Api;
import io.nestflux.sql.Dialect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One of the properties in an object's {@link Options}: what it is called, which values it takes, and where it belongs.
 * The options that there are stand in {@link PgOption} and {@link MySqlOption}.
 *
 * @param <T> the type of its values
 */
@Api(Api.Use.CALL)
public final class Option<T> implements Comparable<Option<?>> {

    private final String name;
    private final Set<Dialect> dialects;
    private final Set<Kind> kinds;
    private final Function<String, T> reader;
    private final Function<T, Optional<String>> writer;

    Option(
            String name,
            Set<Dialect> dialects,
            Set<Kind> kinds,
            Function<String, T> reader,
            Function<T, Optional<String>> writer) {
        this.name = name;
        this.dialects = dialects;
        this.kinds = kinds;
        this.reader = reader;
        this.writer = writer;
    }

    /** Free text, or a word or name of the server's own; where it says so, SQL. */
    static Option<String> text(String name, Set<Dialect> dialects, Kind... kinds) {
        return new Option<>(name, dialects, setOf(kinds), Function.identity(), Optional::of);
    }

    /** A whole number. */
    static Option<Long> number(String name, Set<Dialect> dialects, Kind... kinds) {
        return new Option<>(name, dialects, setOf(kinds), Long::valueOf, value -> Optional.of(value.toString()));
    }

    /** Something that is either so or, as a rule, not: the rule is never written down. */
    static Option<Boolean> flag(String name, String set, Set<Dialect> dialects, Kind... kinds) {
        return new Option<>(
                name, dialects, setOf(kinds), set::equals, value -> value ? Optional.of(set) : Optional.empty());
    }

    /** One of a few words, each a constant: {@code READS_SQL_DATA} is {@code reads sql data}. */
    static <E extends Enum<E>> Option<E> word(String name, Class<E> type, Set<Dialect> dialects, Kind... kinds) {
        return new Option<>(
                name,
                dialects,
                setOf(kinds),
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(' ', '_')),
                constant -> Optional.of(constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static Set<Kind> setOf(Kind... kinds) {
        return EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** The name that fingerprints and messages have. */
    public String name() {
        return name;
    }

    /** The servers that know it, in some version. */
    public Set<Dialect> dialects() {
        return Set.copyOf(dialects);
    }

    /** The kinds of object that may have it. */
    public Set<Kind> kinds() {
        return Set.copyOf(kinds);
    }

    boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    T read(String text) {
        return reader.apply(text);
    }

    /** The value as it is kept; empty for what is the rule. */
    Optional<String> write(T value) {
        return writer.apply(value);
    }

    private boolean isOfPostgres() {
        return dialects.contains(Dialect.POSTGRESQL);
    }

    /** By name; a name may mean one thing in PostgreSQL and another in MySQL. */
    @Override
    public int compareTo(Option<?> other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(isOfPostgres(), other.isOfPostgres());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option<?> option && compareTo(option) == 0;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
