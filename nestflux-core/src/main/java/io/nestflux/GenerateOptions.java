package io.nestflux;

import java.util.Map;
import java.util.Optional;

/**
 * How one {@link NestFlux#generate(GenerateOptions)} differs from the usual.
 *
 * @param name what to call the migration instead of a name chosen from its content, for instance {@code add_avatar}
 * @param custom whether to write an empty migration to fill in by hand
 * @param dryRun whether to only tell, and write nothing
 * @param renames answers to "dropped and created, or renamed?": {@code table.old} to {@code new}, or for a table its
 *     old name to its new one
 */
public record GenerateOptions(Optional<String> name, boolean custom, boolean dryRun, Map<String, String> renames) {

    /** Nothing unusual. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(Optional.empty(), false, false, Map.of());

    public GenerateOptions {
        renames = Map.copyOf(renames);
    }

    /** The same, with a name for the migration. */
    public GenerateOptions withName(String migrationName) {
        return new GenerateOptions(Optional.of(migrationName), custom, dryRun, renames);
    }

    /** The same, for an empty migration to fill in by hand. */
    public GenerateOptions asCustom() {
        return new GenerateOptions(name, true, dryRun, renames);
    }

    /** The same, writing nothing. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(name, custom, true, renames);
    }
}
