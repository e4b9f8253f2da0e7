package io.nestflux;

import java.util.Optional;

/**
 * What {@link NestFlux#rollback(RollbackOptions)} takes back.
 *
 * @param target the last migration that stays, by id, file name or number, {@code 0} to take all back; empty to take
 *     back only the one that was applied last
 * @param allowDataLoss whether rows may go; otherwise nothing runs if any would
 * @param dryRun whether to only tell what would run
 */
public record RollbackOptions(Optional<String> target, boolean allowDataLoss, boolean dryRun) {

    /** Takes back the migration that was applied last, if no rows are lost. */
    public static final RollbackOptions DEFAULT = new RollbackOptions(Optional.empty(), false, false);

    /** The same, to a migration that stays. */
    public RollbackOptions withTarget(String last) {
        return new RollbackOptions(Optional.of(last), allowDataLoss, dryRun);
    }

    /** The same, also if rows are lost. */
    public RollbackOptions allowingDataLoss() {
        return new RollbackOptions(target, true, dryRun);
    }

    /** The same, taking nothing back. */
    public RollbackOptions asDryRun() {
        return new RollbackOptions(target, allowDataLoss, true);
    }
}
