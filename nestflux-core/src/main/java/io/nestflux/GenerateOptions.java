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

/**
 * How one {@link NestFlux#generate(GenerateOptions)} differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class GenerateOptions {

    /** Nothing unusual. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(
            Optional.empty(),
            false,
            false,
            Map.of(),
            Optional.empty(),
            Map.of(),
            ColumnOrder.IGNORE,
            false,
            Optional.empty(),
            DropPolicy.USUAL);

    private final Optional<String> name;
    private final boolean custom;
    private final boolean dryRun;
    private final Map<String, String> renames;
    private final Optional<RenamePrompt> renamePrompt;
    private final Map<String, String> backfills;
    private final ColumnOrder columnOrder;
    private final boolean dropUnknown;
    private final Optional<Online> online;
    private final DropPolicy drops;

    private GenerateOptions(
            Optional<String> name,
            boolean custom,
            boolean dryRun,
            Map<String, String> renames,
            Optional<RenamePrompt> renamePrompt,
            Map<String, String> backfills,
            ColumnOrder columnOrder,
            boolean dropUnknown,
            Optional<Online> online,
            DropPolicy drops) {
        this.name = name;
        this.custom = custom;
        this.dryRun = dryRun;
        this.renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
        this.renamePrompt = renamePrompt;
        this.backfills = Collections.unmodifiableMap(new LinkedHashMap<>(backfills));
        this.columnOrder = columnOrder;
        this.dropUnknown = dropUnknown;
        this.online = online;
        this.drops = drops;
    }

    /** The same, with a name for the migration, for instance {@code add_avatar}. */
    public GenerateOptions withName(String migrationName) {
        return new GenerateOptions(
                Optional.of(migrationName),
                custom,
                dryRun,
                renames,
                renamePrompt,
                backfills,
                columnOrder,
                dropUnknown,
                online,
                drops);
    }

    /** The same, for an empty migration to fill in by hand. */
    public GenerateOptions asCustom() {
        return new GenerateOptions(
                name, true, dryRun, renames, renamePrompt, backfills, columnOrder, dropUnknown, online, drops);
    }

    /** The same, for an empty migration to fill in by hand, or for a real one. */
    public GenerateOptions withCustom(boolean empty) {
        return new GenerateOptions(
                name, empty, dryRun, renames, renamePrompt, backfills, columnOrder, dropUnknown, online, drops);
    }

    /** The same, writing nothing. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(
                name, custom, true, renames, renamePrompt, backfills, columnOrder, dropUnknown, online, drops);
    }

    /** The same, changing nothing if {@code only} is true. */
    public GenerateOptions withDryRun(boolean only) {
        return new GenerateOptions(
                name, custom, only, renames, renamePrompt, backfills, columnOrder, dropUnknown, online, drops);
    }

    /**
     * The same, with answers to "dropped and created, or renamed?": {@code table.old} to {@code new}, to {@code -} if
     * it was really dropped, or for a table its old name to its new one. Before anything else stands its kind:
     * {@code index:app.old}, {@code enum_type:app.mood.sad}, {@code schema:old}. A name in double quotes may hold dots
     * and colons.
     */
    public GenerateOptions withRenames(Map<String, String> answers) {
        return new GenerateOptions(
                name, custom, dryRun, answers, renamePrompt, backfills, columnOrder, dropUnknown, online, drops);
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
        return new GenerateOptions(
                name, custom, dryRun, renames, Optional.of(prompt), backfills, columnOrder, dropUnknown, online, drops);
    }

    /**
     * The same, with what rows get that are there, where a column is added or may no longer be NULL:
     * {@code table.column} to an SQL expression. It counts for more than {@code backfill(…)} in Java.
     */
    public GenerateOptions withBackfills(Map<String, String> expressions) {
        return new GenerateOptions(
                name, custom, dryRun, renames, renamePrompt, expressions, columnOrder, dropUnknown, online, drops);
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
        return new GenerateOptions(
                name, custom, dryRun, renames, renamePrompt, backfills, order, dropUnknown, online, drops);
    }

    /**
     * The same, dropping what a database has that no migration made and the schema class does not have, if
     * {@code allowed} is true. Otherwise that is refused, because it may be somebody else's.
     */
    public GenerateOptions withDropUnknown(boolean allowed) {
        return new GenerateOptions(
                name, custom, dryRun, renames, renamePrompt, backfills, columnOrder, allowed, online, drops);
    }

    /**
     * The same, planned for tables that are in use while they change; instead of what is configured.
     *
     * @param policy which tables are
     * @param allowed what they may suffer where a change has no gentle form
     */
    public GenerateOptions withOnline(OnlinePolicy policy, Concession... allowed) {
        return new GenerateOptions(
                name,
                custom,
                dryRun,
                renames,
                renamePrompt,
                backfills,
                columnOrder,
                dropUnknown,
                Optional.of(new Online(policy, Set.of(allowed))),
                drops);
    }

    /** The same, with columns and tables that are gone from the schema class held back, or dropped. */
    public GenerateOptions withDrops(DropPolicy policy) {
        return new GenerateOptions(
                name, custom, dryRun, renames, renamePrompt, backfills, columnOrder, dropUnknown, online, policy);
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
