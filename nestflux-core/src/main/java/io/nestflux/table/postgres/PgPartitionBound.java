package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are a partition's own. Values are numbers, booleans, dates and times of {@code java.time},
 * NULL, {@code MINVALUE} and {@code MAXVALUE}, {@code expression("…")}, or texts.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgPartitionBound<B extends PgPartitionBound<B>> {

    private String bound = "";

    PgPartitionBound(PgTable partition, PgTable parent) {
        new PgParent(partition, parent, () -> Optional.of(bound));
    }

    @SuppressWarnings("unchecked")
    private B bound(String sql) {
        bound = sql;
        return (B) this;
    }

    /** The lowest values that are in it, for each part of the key; {@link #to} goes on. */
    public B from(@Nullable Object... lowest) {
        return bound("FOR VALUES FROM " + PgPartitionKey.values(Arrays.asList(lowest)));
    }

    /** The lowest values that are not in it any more. */
    public B to(@Nullable Object... beyond) {
        return bound(bound + " TO " + PgPartitionKey.values(Arrays.asList(beyond)));
    }

    /** The values that are in it. */
    public B in(@Nullable Object... values) {
        return bound("FOR VALUES IN " + PgPartitionKey.values(Arrays.asList(values)));
    }

    /** Of how many parts of a hash it is one; {@link #remainder} tells which. */
    public B modulus(int parts) {
        return bound("FOR VALUES WITH (MODULUS " + parts);
    }

    /** Which part of a hash it is, from 0. */
    public B remainder(int part) {
        return bound(bound + ", REMAINDER " + part + ")");
    }

    /** Whatever is in no other. */
    public B defaultPartition() {
        return bound("DEFAULT");
    }
}
