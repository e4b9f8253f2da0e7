package io.nestflux.catalog;

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
}
