package io.nestflux;

import java.util.Optional;

/**
 * How one {@link NestFlux#baseline(BaselineOptions)} differs from the usual.
 *
 * @param target the last migration that the database has, by id, file name or number; empty for all
 * @param dryRun whether to only tell what would be recorded
 */
public record BaselineOptions(Optional<String> target, boolean dryRun) {

    /** Nothing unusual. */
    public static final BaselineOptions DEFAULT = new BaselineOptions(Optional.empty(), false);

    /** The same, up to a migration. */
    public BaselineOptions withTarget(String last) {
        return new BaselineOptions(Optional.of(last), dryRun);
    }

    /** The same, recording nothing. */
    public BaselineOptions asDryRun() {
        return new BaselineOptions(target, true);
    }
}
