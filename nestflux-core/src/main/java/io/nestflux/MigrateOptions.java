package io.nestflux;

import java.util.Optional;

/**
 * How one {@link NestFlux#migrate(MigrateOptions)} differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class MigrateOptions {

    /** Nothing unusual. */
    public static final MigrateOptions DEFAULT = new MigrateOptions(Optional.empty(), false);

    private final Optional<String> target;
    private final boolean dryRun;

    private MigrateOptions(Optional<String> target, boolean dryRun) {
        this.target = target;
        this.dryRun = dryRun;
    }

    /** The same, up to a migration. */
    public MigrateOptions withTarget(String last) {
        return new MigrateOptions(Optional.of(last), dryRun);
    }

    /** The same, applying nothing. */
    public MigrateOptions asDryRun() {
        return new MigrateOptions(target, true);
    }

    /** The same, changing nothing if {@code only} is true. */
    public MigrateOptions withDryRun(boolean only) {
        return new MigrateOptions(target, only);
    }

    /** The last migration to apply, by id, file name or number; empty for all. */
    public Optional<String> target() {
        return target;
    }

    /** Whether to only tell what would run. */
    public boolean dryRun() {
        return dryRun;
    }
}
