package io.nestflux;

import java.util.Optional;

/**
 * What {@link NestFlux#rollback(RollbackOptions)} takes back.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class RollbackOptions {

    /** Takes back the migration that was applied last, if no rows are lost. */
    public static final RollbackOptions DEFAULT = new RollbackOptions(Optional.empty(), false, false);

    private final Optional<String> target;
    private final boolean allowDataLoss;
    private final boolean dryRun;

    private RollbackOptions(Optional<String> target, boolean allowDataLoss, boolean dryRun) {
        this.target = target;
        this.allowDataLoss = allowDataLoss;
        this.dryRun = dryRun;
    }

    /** The same, to a migration that stays. */
    public RollbackOptions withTarget(String last) {
        return new RollbackOptions(Optional.of(last), allowDataLoss, dryRun);
    }

    /** The same, also if rows are lost. */
    public RollbackOptions allowingDataLoss() {
        return new RollbackOptions(target, true, dryRun);
    }

    /** The same, also if rows are lost, or only if none are. */
    public RollbackOptions withAllowDataLoss(boolean allowed) {
        return new RollbackOptions(target, allowed, dryRun);
    }

    /** The same, taking nothing back. */
    public RollbackOptions asDryRun() {
        return new RollbackOptions(target, allowDataLoss, true);
    }

    /** The same, changing nothing if {@code only} is true. */
    public RollbackOptions withDryRun(boolean only) {
        return new RollbackOptions(target, allowDataLoss, only);
    }

    /**
     * The last migration that stays, by id, file name or number, {@code 0} to take all back; empty to take back only
     * the one that was applied last.
     */
    public Optional<String> target() {
        return target;
    }

    /** Whether rows may go; otherwise nothing runs if any would. */
    public boolean allowDataLoss() {
        return allowDataLoss;
    }

    /** Whether to only tell what would run. */
    public boolean dryRun() {
        return dryRun;
    }
}
