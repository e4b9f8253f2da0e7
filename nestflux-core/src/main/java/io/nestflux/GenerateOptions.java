package io.nestflux;

import io.nestflux.catalog.Concession;
import io.nestflux.generate.BackfillAnswer;
import io.nestflux.generate.DropPolicy;
import io.nestflux.generate.RenameAnswer;
import io.nestflux.generate.RenamePrompt;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.online.Online;
import io.nestflux.plan.online.OnlinePolicy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How one {@link NestFlux#generate(GenerateOptions)} differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class GenerateOptions {

    /** Nothing unusual. */
    public static final GenerateOptions DEFAULT = new GenerateOptions();

    private Optional<String> name = Optional.empty();
    private boolean custom;
    private boolean dryRun;
    private Map<String, String> renames = Map.of();
    private Optional<RenamePrompt> renamePrompt = Optional.empty();
    private Map<String, String> backfills = Map.of();
    private ColumnOrder columnOrder = ColumnOrder.IGNORE;
    private boolean dropUnknown;
    private Optional<Online> online = Optional.empty();
    private DropPolicy drops = DropPolicy.USUAL;

    private GenerateOptions() {}

    private GenerateOptions with(Consumer<GenerateOptions> change) {
        GenerateOptions copy = new GenerateOptions();
        copy.name = name;
        copy.custom = custom;
        copy.dryRun = dryRun;
        copy.renames = renames;
        copy.renamePrompt = renamePrompt;
        copy.backfills = backfills;
        copy.columnOrder = columnOrder;
        copy.dropUnknown = dropUnknown;
        copy.online = online;
        copy.drops = drops;
        change.accept(copy);
        return copy;
    }

    /** The same, with a name for the migration, for instance {@code add_avatar}. */
    public GenerateOptions withName(String migrationName) {
        return with(copy -> copy.name = Optional.of(migrationName));
    }

    /** The same, for an empty migration to fill in by hand. */
    public GenerateOptions asCustom() {
        return with(copy -> copy.custom = true);
    }

    /** The same, for an empty migration to fill in by hand, or for a real one. */
    public GenerateOptions withCustom(boolean empty) {
        return with(copy -> copy.custom = empty);
    }

    /** The same, writing nothing. */
    public GenerateOptions asDryRun() {
        return with(copy -> copy.dryRun = true);
    }

    /** The same, changing nothing if {@code only} is true. */
    public GenerateOptions withDryRun(boolean only) {
        return with(copy -> copy.dryRun = only);
    }

    /**
     * The same, with answers to "dropped and created, or renamed?": {@code table.old} to {@code new}, to {@code -} if
     * it was really dropped, or for a table its old name to its new one. Before anything else stands its kind:
     * {@code index:app.old}, {@code enum_type:app.mood.sad}, {@code schema:old}. A name in double quotes may hold dots
     * and colons.
     */
    public GenerateOptions withRenames(Map<String, String> answers) {
        return with(copy -> copy.renames = kept(answers));
    }

    /**
     * The same, with answers as they are written on the command line: {@code user.phone:mobile,index:app.old:new}.
     *
     * @throws NestFluxException {@code NF-107} for what is no answer
     */
    public GenerateOptions withRenames(String answers) {
        Map<String, String> parsed = new LinkedHashMap<>();
        RenameAnswer.parseAll(answers).forEach(answer -> parsed.put(answer.subject(), answer.newName()));
        return withRenames(parsed);
    }

    /** The same, asking what was not answered. */
    public GenerateOptions withRenamePrompt(RenamePrompt prompt) {
        return with(copy -> copy.renamePrompt = Optional.of(prompt));
    }

    /**
     * The same, with what rows get that are there, where a column is added or may no longer be NULL:
     * {@code table.column} to an SQL expression. It counts for more than {@code backfill(…)} in Java.
     */
    public GenerateOptions withBackfills(Map<String, String> expressions) {
        return with(copy -> copy.backfills = kept(expressions));
    }

    /**
     * The same, as it is written on the command line: {@code blog.post.slug:lower(title)}, with commas between several.
     *
     * @throws NestFluxException {@code NF-107} for what is no answer
     */
    public GenerateOptions withBackfills(String expressions) {
        Map<String, String> parsed = new LinkedHashMap<>();
        BackfillAnswer.parseAll(expressions).forEach(answer -> parsed.put(answer.column(), answer.expression()));
        return withBackfills(parsed);
    }

    /** The same, with columns moved or left where they are. */
    public GenerateOptions withColumnOrder(ColumnOrder order) {
        return with(copy -> copy.columnOrder = order);
    }

    /**
     * The same, dropping what a database has that no migration made and the schema class does not have, if
     * {@code allowed} is true. Otherwise that is refused, because it may be somebody else's.
     */
    public GenerateOptions withDropUnknown(boolean allowed) {
        return with(copy -> copy.dropUnknown = allowed);
    }

    /**
     * The same, planned for tables that are in use while they change; instead of what is configured.
     *
     * @param policy which tables are
     * @param allowed what they may suffer where a change has no gentle form
     */
    public GenerateOptions withOnline(OnlinePolicy policy, Concession... allowed) {
        return with(copy -> copy.online = Optional.of(new Online(policy, Set.of(allowed))));
    }

    /** The same, with columns and tables that are gone from the schema class held back, or dropped. */
    public GenerateOptions withDrops(DropPolicy policy) {
        return with(copy -> copy.drops = policy);
    }

    /** In the order in which they were given. */
    private static Map<String, String> kept(Map<String, String> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
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

    /** Who is asked what was not answered. */
    public Optional<RenamePrompt> renamePrompt() {
        return renamePrompt;
    }

    /** What rows get that are there: {@code table.column} to an SQL expression. */
    public Map<String, String> backfills() {
        return backfills;
    }

    /** What becomes of columns and tables that are gone from the schema class. */
    public DropPolicy drops() {
        return drops;
    }

    /** Whether columns are moved until they stand as in the model. */
    public ColumnOrder columnOrder() {
        return columnOrder;
    }

    /** Whether to drop what no migration made and the schema class does not have. */
    public boolean dropUnknown() {
        return dropUnknown;
    }

    /** How tables in use are changed; empty for what is configured. */
    public Optional<Online> online() {
        return online;
    }
}
