package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A partition's indexes and keys that could be part of the parent's, while an equal one is: a partition that is
 * attached, or a parent that gets an index, takes the first that the server finds. Equal is what
 * {@code CompareIndexInfo} of its sources finds equal, which does not look at the order of rows.
 */
final class EqualIndexes {

    private record Shape(
            boolean unique,
            String method,
            List<IndexPart> parts,
            List<String> include,
            Optional<String> where,
            boolean nullsDistinct) {}

    /** What the parent's are called, by the form of those that are attached to them. */
    private final Map<Shape, String> keys = new HashMap<>();

    private final Map<Shape, String> indexes = new HashMap<>();

    private EqualIndexes(Table whole) {
        whole.primaryKey().ifPresent(key -> note(keys, key.options(), shape(key)));
        whole.uniques().forEach(key -> note(keys, key.options(), shape(key)));
        whole.indexes().forEach(index -> note(indexes, index.options(), shape(index)));
    }

    private static void note(Map<Shape, String> attached, Options options, Shape shape) {
        options.get(PgOption.ATTACHED_TO).ifPresent(parent -> attached.put(shape, parent));
    }

    /** A partition with all that it has, in which such indexes and keys say so. */
    static Table marked(Table whole) {
        EqualIndexes equal = new EqualIndexes(whole);
        if (equal.keys.isEmpty() && equal.indexes.isEmpty()) {
            return whole;
        }
        return whole.withPrimaryKey(whole.primaryKey().map(equal::marked))
                .withUniques(whole.uniques().stream().map(equal::marked).toList())
                .withIndexes(whole.indexes().stream().map(equal::marked).toList());
    }

    /** A table's own parts, as they are marked in the whole. */
    static Table own(Table bare, Table marked) {
        Set<String> names = new HashSet<>();
        bare.primaryKey().ifPresent(key -> names.add(key.name()));
        bare.uniques().forEach(key -> names.add(key.name()));
        bare.indexes().forEach(index -> names.add(index.name()));
        return bare.withPrimaryKey(marked.primaryKey().filter(key -> names.contains(key.name())))
                .withUniques(marked.uniques().stream()
                        .filter(key -> names.contains(key.name()))
                        .toList())
                .withIndexes(marked.indexes().stream()
                        .filter(index -> names.contains(index.name()))
                        .toList());
    }

    private KeyConstraint marked(KeyConstraint key) {
        Shape shape = shape(key);
        Optional<String> parent = Optional.ofNullable(keys.getOrDefault(shape, indexes.get(shape)));
        return key.withOptions(marked(key.options(), parent));
    }

    private Index marked(Index index) {
        return index.withOptions(marked(index.options(), Optional.ofNullable(indexes.get(shape(index)))));
    }

    private static Options marked(Options options, Optional<String> parent) {
        return options.get(PgOption.ATTACHED_TO).isPresent() ? options : options.with(PgOption.BESIDE, parent);
    }

    private static Shape shape(KeyConstraint key) {
        String method = key.options().is(PgOption.TEMPORAL) ? "gist" : "btree";
        return new Shape(true, method, key.parts(), key.include(), Optional.empty(), key.nullsDistinct());
    }

    private static Shape shape(Index index) {
        return new Shape(
                index.unique(),
                index.method(),
                index.parts().stream()
                        .map(part -> part.withDescending(false).withNulls(Optional.empty()))
                        .toList(),
                index.include(),
                index.where(),
                index.nullsDistinct());
    }
}
