package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A row that belongs to the schema: reference data that a table class declares. Values are literals in the dialect's
 * SQL, by the names of their columns.
 *
 * @param table its table
 * @param key the values of the primary key's columns
 * @param values those of the other columns that are declared; what is not, is not looked at
 */
@Api(Api.Use.READ)
public record DeclaredRow(QualifiedName table, Map<String, String> key, Map<String, String> values) {

    public DeclaredRow {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Which row of its table it is. */
    public record Id(QualifiedName table, Map<String, String> key) {}

    /** Which row it is. */
    public Id id() {
        return new Id(table, key);
    }

    /** All of its values, the key's first. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(key);
        all.putAll(values);
        return all;
    }

    /** Its values of some columns; empty if it does not have all of them. */
    public Optional<Map<String, String>> of(Iterable<String> columns) {
        Map<String, String> all = all();
        Map<String, String> found = new LinkedHashMap<>();
        for (String column : columns) {
            if (!all.containsKey(column)) {
                return Optional.empty();
            }
            found.put(column, all.get(column));
        }
        return Optional.of(found);
    }

    /** The same row with other names for table and columns. */
    public DeclaredRow renamed(QualifiedName newTable, UnaryOperator<String> column) {
        return new DeclaredRow(newTable, renamed(key, column), renamed(values, column));
    }

    /** The same row, known by other columns. */
    public DeclaredRow knownBy(Set<String> columns) {
        Map<String, String> newKey = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        all().forEach((column, value) -> (columns.contains(column) ? newKey : others).put(column, value));
        return new DeclaredRow(table, newKey, others);
    }

    /** The same row without some columns. */
    public DeclaredRow keeping(Predicate<String> column) {
        return new DeclaredRow(table, kept(key, column), kept(values, column));
    }

    /** The same row with its values in other words. */
    public DeclaredRow mapped(BinaryOperator<String> words) {
        Map<String, String> newKey = new LinkedHashMap<>(key);
        newKey.replaceAll(words);
        Map<String, String> newValues = new LinkedHashMap<>(values);
        newValues.replaceAll(words);
        return new DeclaredRow(table, newKey, newValues);
    }

    private static Map<String, String> renamed(Map<String, String> map, UnaryOperator<String> column) {
        Map<String, String> renamed = new LinkedHashMap<>();
        map.forEach((name, value) -> renamed.put(column.apply(name), value));
        return renamed;
    }

    private static Map<String, String> kept(Map<String, String> map, Predicate<String> column) {
        Map<String, String> kept = new LinkedHashMap<>(map);
        kept.keySet().removeIf(column.negate());
        return kept;
    }

    /** As messages name it: {@code shop.currency code='EUR'}. */
    @Override
    public String toString() {
        return table + " " + words(key);
    }

    private static String words(Map<String, String> key) {
        StringBuilder words = new StringBuilder();
        key.forEach((column, value) -> words.append(words.isEmpty() ? "" : " ")
                .append(column)
                .append('=')
                .append(value));
        return words.toString();
    }
}
