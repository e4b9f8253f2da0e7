package io.nestflux;

import io.nestflux.plan.ColumnOrder;
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
 * @param columnOrder whether columns are moved until they stand as in the model
 */
public record GenerateOptions(
        Optional<String> name, boolean custom, boolean dryRun, Map<String, String> renames, ColumnOrder columnOrder) {

    /** Nothing unusual. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(Optional.empty(), false, false, Map.of());

    public GenerateOptions {
        renames = Map.copyOf(renames);
    }

    /** Options that leave columns where they are. */
    public GenerateOptions(Optional<String> name, boolean custom, boolean dryRun, Map<String, String> renames) {
        this(name, custom, dryRun, renames, ColumnOrder.IGNORE);
    }

    /** The same, with a name for the migration. */
    public GenerateOptions withName(String migrationName) {
        return new GenerateOptions(Optional.of(migrationName), custom, dryRun, renames, columnOrder);
    }

    /** The same, for an empty migration to fill in by hand. */
    public GenerateOptions asCustom() {
        return new GenerateOptions(name, true, dryRun, renames, columnOrder);
    }

    /** The same, writing nothing. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(name, custom, true, renames, columnOrder);
    }

    /** The same, with columns moved or left where they are. */
    public GenerateOptions withColumnOrder(ColumnOrder order) {
        return new GenerateOptions(name, custom, dryRun, renames, order);
    }
}
