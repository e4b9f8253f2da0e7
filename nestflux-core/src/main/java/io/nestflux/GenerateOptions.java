package io.nestflux;

import io.nestflux.plan.ColumnOrder;
import java.util.Map;
import java.util.Optional;

/**
 * How one {@link NestFlux#generate(GenerateOptions)} differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class GenerateOptions {

    /** Nothing unusual. */
    public static final GenerateOptions DEFAULT =
            new GenerateOptions(Optional.empty(), false, false, Map.of(), ColumnOrder.IGNORE);

    private final Optional<String> name;
    private final boolean custom;
    private final boolean dryRun;
    private final Map<String, String> renames;
    private final ColumnOrder columnOrder;

    private GenerateOptions(
            Optional<String> name,
            boolean custom,
            boolean dryRun,
            Map<String, String> renames,
            ColumnOrder columnOrder) {
        this.name = name;
        this.custom = custom;
        this.dryRun = dryRun;
        this.renames = Map.copyOf(renames);
        this.columnOrder = columnOrder;
    }

    /** The same, with a name for the migration, for instance {@code add_avatar}. */
    public GenerateOptions withName(String migrationName) {
        return new GenerateOptions(Optional.of(migrationName), custom, dryRun, renames, columnOrder);
    }

    /** The same, for an empty migration to fill in by hand. */
    public GenerateOptions asCustom() {
        return new GenerateOptions(name, true, dryRun, renames, columnOrder);
    }

    /** The same, for an empty migration to fill in by hand, or for a real one. */
    public GenerateOptions withCustom(boolean empty) {
        return new GenerateOptions(name, empty, dryRun, renames, columnOrder);
    }

    /** The same, writing nothing. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(name, custom, true, renames, columnOrder);
    }

    /** The same, changing nothing if {@code only} is true. */
    public GenerateOptions withDryRun(boolean only) {
        return new GenerateOptions(name, custom, only, renames, columnOrder);
    }

    /**
     * The same, with answers to "dropped and created, or renamed?": {@code table.old} to {@code new}, to {@code -} if
     * it was really dropped, or for a table its old name to its new one.
     */
    public GenerateOptions withRenames(Map<String, String> answers) {
        return new GenerateOptions(name, custom, dryRun, answers, columnOrder);
    }

    /** The same, with columns moved or left where they are. */
    public GenerateOptions withColumnOrder(ColumnOrder order) {
        return new GenerateOptions(name, custom, dryRun, renames, order);
    }

    /** What to call the migration; empty for a name chosen from its content. */
    public Optional<String> name() {
        return name;
    }

    /** Whether to write an empty migration to fill in by hand. */
    public boolean custom() {
        return custom;
    }

    /** Whether to only tell, and write nothing. */
    public boolean dryRun() {
        return dryRun;
    }

    /**
     * Answers to "dropped and created, or renamed?": {@code table.old} to {@code new}, or for a table its old name to
     * its new one.
     */
    public Map<String, String> renames() {
        return renames;
    }

    /** Whether columns are moved until they stand as in the model. */
    public ColumnOrder columnOrder() {
        return columnOrder;
    }
}
