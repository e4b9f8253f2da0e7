package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.SequenceOptions;
import java.util.Optional;

/**
 * How a sequence counts.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgSequenceOptions<B extends PgSequenceOptions<B>> {

    private SequenceOptions options = SequenceOptions.DEFAULT;

    PgSequenceOptions() {}

    /** The first number. */
    public B startWith(long number) {
        return set(options.withStart(Optional.of(number)));
    }

    /** The step; negative counts downwards. */
    public B incrementBy(long step) {
        return set(options.withIncrement(Optional.of(step)));
    }

    /** The lowest number. */
    public B minValue(long number) {
        return set(options.withMin(Optional.of(number)));
    }

    /** The highest number. */
    public B maxValue(long number) {
        return set(options.withMax(Optional.of(number)));
    }

    /** How many numbers a session takes at once. */
    public B cache(long numbers) {
        return set(options.withCache(Optional.of(numbers)));
    }

    /** It starts again at the end. */
    public B cycle() {
        return set(options.withCycle(Optional.of(true)));
    }

    final B type(String sql) {
        return set(options.withType(Optional.of(sql)));
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
