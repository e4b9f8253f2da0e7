package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * How a sequence counts. As read from a server all are present; as written by a user, those that were written.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start first value
 * @param increment step
 * @param min lowest value
 * @param max highest value
 * @param cache values that a session takes at once
 * @param cycle whether it starts again at the end
 */
@Api(Api.Use.READ)
public record SequenceOptions(
        Optional<String> type,
        Optional<Long> start,
        Optional<Long> increment,
        Optional<Long> min,
        Optional<Long> max,
        Optional<Long> cache,
        Optional<Boolean> cycle) {

    /** Nothing written out. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same options with another type. */
    public SequenceOptions withType(Optional<String> changed) {
        return new SequenceOptions(changed, start, increment, min, max, cache, cycle);
    }

    /** The same options with another first value. */
    public SequenceOptions withStart(Optional<Long> changed) {
        return new SequenceOptions(type, changed, increment, min, max, cache, cycle);
    }

    /** The same options with another step. */
    public SequenceOptions withIncrement(Optional<Long> changed) {
        return new SequenceOptions(type, start, changed, min, max, cache, cycle);
    }

    /** The same options with another lowest value. */
    public SequenceOptions withMin(Optional<Long> changed) {
        return new SequenceOptions(type, start, increment, changed, max, cache, cycle);
    }

    /** The same options with another highest value. */
    public SequenceOptions withMax(Optional<Long> changed) {
        return new SequenceOptions(type, start, increment, min, changed, cache, cycle);
    }

    /** The same options with another number of values at once. */
    public SequenceOptions withCache(Optional<Long> changed) {
        return new SequenceOptions(type, start, increment, min, max, changed, cycle);
    }

    /** The same options, starting again at the end or not. */
    public SequenceOptions withCycle(Optional<Boolean> changed) {
        return new SequenceOptions(type, start, increment, min, max, cache, changed);
    }
}
