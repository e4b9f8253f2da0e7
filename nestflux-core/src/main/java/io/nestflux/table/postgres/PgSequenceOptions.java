package io.nestflux.table.postgres;

import io.nestflux.catalog.SequenceOptions;
import java.util.Optional;

/**
 * How a sequence counts.
 *
 * @param <B> the builder itself
 */
public abstract class PgSequenceOptions<B extends PgSequenceOptions<B>> {

    private SequenceOptions options = SequenceOptions.DEFAULT;

    PgSequenceOptions() {}

    /** The first number. */
    public B startWith(long number) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), Optional.of(number), was.increment(), was.min(), was.max(), was.cache(), was.cycle()));
    }

    /** The step; negative counts downwards. */
    public B incrementBy(long step) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), was.start(), Optional.of(step), was.min(), was.max(), was.cache(), was.cycle()));
    }

    /** The lowest number. */
    public B minValue(long number) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), was.start(), was.increment(), Optional.of(number), was.max(), was.cache(), was.cycle()));
    }

    /** The highest number. */
    public B maxValue(long number) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), was.start(), was.increment(), was.min(), Optional.of(number), was.cache(), was.cycle()));
    }

    /** How many numbers a session takes at once. */
    public B cache(long numbers) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), was.start(), was.increment(), was.min(), was.max(), Optional.of(numbers), was.cycle()));
    }

    /** It starts again at the end. */
    public B cycle() {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                was.type(), was.start(), was.increment(), was.min(), was.max(), was.cache(), Optional.of(true)));
    }

    final B type(String sql) {
        SequenceOptions was = options;
        return set(new SequenceOptions(
                Optional.of(sql), was.start(), was.increment(), was.min(), was.max(), was.cache(), was.cycle()));
    }

    final SequenceOptions options() {
        return options;
    }

    @SuppressWarnings("unchecked")
    private B set(SequenceOptions changed) {
        options = changed;
        return (B) this;
    }
}
