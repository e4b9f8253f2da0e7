package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the user said that values become on the way to a schema. It is no part of what a schema is: two that differ in
 * nothing else are equal.
 *
 * @param backfills by column, by its name in the model: what rows without a value get, as SQL
 * @param usings by column, by its name in the model: what a value becomes when the type changes, as SQL
 * @param usingsBack the same for the way back
 */
@Api(Api.Use.READ)
public record Conversions(
        Map<ObjectId, String> backfills, Map<ObjectId, String> usings, Map<ObjectId, String> usingsBack) {

    /** Nothing was said. */
    public static final Conversions NONE = new Conversions(Map.of(), Map.of(), Map.of());

    public Conversions {
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
        usingsBack = Map.copyOf(usingsBack);
    }

    /** What a row gets that has no value in this column. */
    public Optional<String> backfill(ObjectId column) {
        return Optional.ofNullable(backfills.get(column));
    }

    /** What a value of this column becomes when its type changes. */
    public Optional<String> using(ObjectId column) {
        return Optional.ofNullable(usings.get(column));
    }

    /** The same with further backfills, which count for more. */
    public Conversions filledBy(Map<ObjectId, String> further) {
        Map<ObjectId, String> all = new HashMap<>(backfills);
        all.putAll(further);
        return new Conversions(all, usings, usingsBack);
    }

    /** What they become on the way back. */
    public Conversions back() {
        return new Conversions(Map.of(), usingsBack, Map.of());
    }
}
