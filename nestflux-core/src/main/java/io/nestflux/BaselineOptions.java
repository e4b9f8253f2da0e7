package io.nestflux;

import java.util.Optional;

/**
 * How one {@link NestFlux#baseline(BaselineOptions)} differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class BaselineOptions {

    /** Nothing unusual. */
    public static final BaselineOptions DEFAULT = new BaselineOptions(Optional.empty(), false);

    private final Optional<String> target;
    private final boolean dryRun;

    private BaselineOptions(Optional<String> target, boolean dryRun) {
        this.target = target;
        this.dryRun = dryRun;
    }

    /** The same, up to a migration. */
    public BaselineOptions withTarget(String last) {
        return new BaselineOptions(Optional.of(last), dryRun);
    }

    /** The same, recording nothing. */
    public BaselineOptions asDryRun() {
        return new BaselineOptions(target, true);
    }

    /** The same, changing nothing if {@code only} is true. */
    public BaselineOptions withDryRun(boolean only) {
        return new BaselineOptions(target, only);
    }

    /** The last migration that the database has, by id, file name or number; empty for all. */
    public Optional<String> target() {
        return target;
    }

    /** Whether to only tell what would be recorded. */
    public boolean dryRun() {
        return dryRun;
    }
}
