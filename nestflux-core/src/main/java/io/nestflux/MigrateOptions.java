package io.nestflux;

import java.util.Optional;

/**
 * How one {@link NestFlux#migrate(MigrateOptions)} differs from the usual.
 *
 * @param target the last migration to apply, by id, file name or number; empty for all
 * @param dryRun whether to only tell what would run
 */
public record MigrateOptions(Optional<String> target, boolean dryRun) {

    /** Nothing unusual. */
    public static final MigrateOptions DEFAULT = new MigrateOptions(Optional.empty(), false);

    /** The same, up to a migration. */
    public MigrateOptions withTarget(String last) {
        return new MigrateOptions(Optional.of(last), dryRun);
    }

    /** The same, applying nothing. */
    public MigrateOptions asDryRun() {
        return new MigrateOptions(target, true);
    }
}
