package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.SequenceOptions;
import java.util.Optional;

/**
 * How a sequence counts.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class SequenceBuilder<B extends SequenceBuilder<B>> {

    private SequenceOptions options = SequenceOptions.DEFAULT;

    /** One that counts as the server does by itself. */
    protected SequenceBuilder() {}

    /** The first number. */
    public final B startWith(long number) {
        return set(options.withStart(Optional.of(number)));
    }

    /** The step; negative counts downwards. On MariaDB, 0 counts as {@code auto_increment_increment} says. */
    public final B incrementBy(long step) {
        return set(options.withIncrement(Optional.of(step)));
    }

    /** The lowest number. */
    public final B minValue(long number) {
        return set(options.withMin(Optional.of(number)));
    }

    /** The highest number. */
    public final B maxValue(long number) {
        return set(options.withMax(Optional.of(number)));
    }

    /** How many numbers a session of PostgreSQL takes at once, or MariaDB for all: none there with 0. */
    public final B cache(long numbers) {
        return set(options.withCache(Optional.of(numbers)));
    }

    /** It starts again at the end. */
    public final B cycle() {
        return set(options.withCycle(Optional.of(true)));
    }

    /** What it counts in. */
    protected final B type(String sql) {
        return set(options.withType(Optional.of(sql)));
    }

    /** All that was said, for the catalog. */
    protected final SequenceOptions options() {
        return options;
    }

    @SuppressWarnings("unchecked")
    private B set(SequenceOptions changed) {
        options = changed;
        return (B) this;
    }
}
