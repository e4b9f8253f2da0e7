package io.nestflux.plan.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Storage;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.plan.postgres.inheritance.PgChildColumns;
import io.nestflux.plan.postgres.sequences.PgIdentities;
import io.nestflux.plan.postgres.sequences.PgOwnedSequences;
import io.nestflux.plan.postgres.sequences.PgSequenceSql;
import io.nestflux.plan.postgres.types.PgCasts;
import io.nestflux.plan.postgres.types.PgMoves;
import io.nestflux.plan.postgres.types.PgRewrites;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a table that stays: added, changed in place, dropped. */
final class PgColumnSql implements ObjectSql<Column> {

    private final PgOwnedSequences sequences;
    private final PgChildColumns childColumns;
    private final PgMoves moves;
    private final Conversions conversions;

    /**
     * @param sequences the sequences of the catalog that the plan leads to
     * @param childColumns the columns that children have from their parents
     * @param moves how values move from type to type
     * @param conversions what the user said that values become
     */
    PgColumnSql(PgOwnedSequences sequences, PgChildColumns childColumns, PgMoves moves, Conversions conversions) {
        this.sequences = sequences;
        this.childColumns = childColumns;
        this.moves = moves;
        this.conversions = conversions;
    }

    /** As it stands in {@code CREATE TABLE} and after {@code ADD COLUMN}. */
    static String definition(QualifiedName table, Column column) {
        StringBuilder sql = new StringBuilder(PgNames.quote(column.name()))
                .append(' ')
                .append(PgIdentities.typeAndNumbering(table, column));
        column.options()
                .get(PgOption.COMPRESSION)
                .ifPresent(method -> sql.append(" COMPRESSION ").append(word(method)));
        column.options()
                .get(PgOption.COLLATION)
                .ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        column.generated()
                .ifPresent(generated -> sql.append(" GENERATED ALWAYS AS (")
                        .append(PgExpressions.writable(generated.expression()))
                        .append(generated.stored() ? ") STORED" : ") VIRTUAL"));
        column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        if (!column.nullable() && !sql.toString().endsWith("serial")) {
            sql.append(PgNotNull.definition(column));
        }
        return sql.toString();
    }

    @Override
    public List<Step> create(ObjectId id, Column column) {
        return childColumns.create(id, column, this::changes).orElseGet(() -> add(id, column));
    }

    private List<Step> add(ObjectId id, Column column) {
        return conversions
                .backfill(id)
                .map(expression -> addAndFill(id, column, expression))
                .orElseGet(() -> addAtOnce(id, column));
    }

    /** In three steps: as a column that may be NULL, then its values, then all else that is said of it. */
    private List<Step> addAndFill(ObjectId id, Column column, String expression) {
        Column empty = column.withNullable(true).withDefaultValue(Optional.empty());
        List<Step> steps = new ArrayList<>(addAtOnce(id, empty));
        steps.add(fill(id, expression));
        steps.addAll(changes(id, empty, column, false));
        return steps;
    }

    private static Step fill(ObjectId id, String expression) {
        String name = PgNames.quote(id.name());
        return Step.statement("UPDATE %s SET %s = (%s) WHERE %s IS NULL"
                .formatted(PgNames.quote(id.tableName()), name, expression, name));
    }

    private List<Step> addAtOnce(ObjectId id, Column column) {
        List<Step> steps = new ArrayList<>(PgIdentities.before(id.tableName(), column));
        steps.add(Step.clause(
                id.tableName(),
                "ADD COLUMN " + definition(id.tableName(), column),
                hazardsOfNew(id, column).toArray(Hazard[]::new)));
        steps.addAll(afterCreate(id, column));
        steps.addAll(childColumns.created(id, this::changes));
        return steps;
    }

    private List<Hazard> hazardsOfNew(ObjectId id, Column column) {
        boolean rowsHaveNoValue = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.identity().isEmpty()
                && column.generated().isEmpty();
        List<Hazard> hazards = new ArrayList<>();
        if (rowsHaveNoValue) {
            hazards.add(Hazard.failsOnRows(
                    "if " + id.tableName() + " has rows: " + id.name() + " is NOT NULL and has no default"));
        }
        boolean isWorkedOut = column.identity().isPresent()
                || column.generated().filter(Generated::stored).isPresent()
                || column.defaultValue().filter(PgRewrites::byDefault).isPresent()
                || moves.isChecked(column.type());
        if (isWorkedOut) {
            hazards.add(PgWaits.rewrite(id.tableName()));
        }
        return hazards;
    }

    /** What a definition cannot say: storage (only since 16), comment, the owner of a sequence. */
    List<Step> afterCreate(ObjectId id, Column column) {
        List<Step> steps = new ArrayList<>();
        column.options()
                .get(PgOption.STORAGE)
                .ifPresent(storage -> steps.add(alterColumn(id, "SET STORAGE " + storage)));
        PgColumnStatistics.changes(Options.NONE, column.options())
                .forEach(clause -> steps.add(alterColumn(id, clause)));
        steps.addAll(PgIdentities.after(id, column));
        steps.addAll(PgNotNull.afterCreate(id, column));
        sequences.ownedBy(id).forEach(sequence -> steps.add(PgSequenceSql.own(sequence, id)));
        steps.addAll(PgComments.onNew(id, column.comment()));
        return steps;
    }

    /** What a new table says of a column that it has from elsewhere. */
    List<Step> said(ObjectId id, Column column) {
        return childColumns.said(id, column, this::changes);
    }

    @Override
    public List<Step> drop(ObjectId id, Column column) {
        return childColumns.drop(id, column, this::changes).orElseGet(() -> remove(id, column));
    }

    private List<Step> remove(ObjectId id, Column column) {
        String clause = "DROP COLUMN " + PgNames.quote(column.name());
        if (childColumns.isKeptByChildren(id)) {
            return List.of(
                    Step.statement("ALTER TABLE ONLY " + PgNames.quote(id.tableName()) + " " + clause, lossOf(id)));
        }
        return List.of(
                column.generated().isPresent()
                        ? Step.clause(id.tableName(), clause)
                        : Step.clause(id.tableName(), clause, lossOf(id)));
    }

    private static Hazard lossOf(ObjectId id) {
        return Hazard.losesData("the values of " + id.tableName() + "." + id.name() + " are lost");
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Column before, Column after) {
        if (childColumns.isChangedByItsParent(id)) {
            return Optional.of(PgComments.change(id, before.comment(), after.comment()));
        }
        if (!generationCanBeKept(before, after)) {
            return Optional.empty();
        }
        return Optional.of(childColumns.altered(id, before, after, this::changes));
    }

    private List<Step> changes(ObjectId id, Column before, Column after) {
        return changes(id, before, after, before.nullable() && !after.nullable());
    }

    /** @param fills whether rows without a value get one, if the user said which */
    private List<Step> changes(ObjectId id, Column before, Column after, boolean fills) {
        boolean typeChanges = !before.type().equals(after.type()) || collationChanges(before, after);
        List<Step> steps = new ArrayList<>();
        if (before.generated().isPresent() && after.generated().isEmpty()) {
            steps.add(alterColumn(id, "DROP EXPRESSION"));
        }
        if (before.generated().isPresent() && !after.generated().equals(before.generated())) {
            // only children come here, which may have an expression of their own (since 17)
            after.generated()
                    .map(Generated::expression)
                    .ifPresent(own -> steps.add(alterColumn(
                            id,
                            "SET EXPRESSION AS (" + PgExpressions.writable(own) + ")",
                            PgWaits.rewrite(id.tableName()))));
        }
        boolean defaultChanges = !before.defaultValue().equals(after.defaultValue());
        boolean defaultGoes =
                before.defaultValue().isPresent() && after.defaultValue().isEmpty();
        // a default that cannot be cast to the new type would stop the change of type
        boolean defaultIsInTheWay =
                typeChanges && before.defaultValue().isPresent() && !moves.assignable(before.type(), after.type());
        if (defaultGoes || defaultIsInTheWay) {
            steps.add(alterColumn(id, "DROP DEFAULT"));
        }
        steps.addAll(PgIdentities.takeAway(id, before, after));
        if (typeChanges) {
            steps.addAll(changeType(id, before, after));
        }
        if (fills) {
            conversions.backfill(id).ifPresent(expression -> steps.add(fill(id, expression)));
        }
        steps.addAll(PgNotNull.change(id, before, after));
        steps.addAll(PgIdentities.bring(id, before, after));
        if (defaultIsInTheWay || defaultChanges) {
            after.defaultValue().ifPresent(value -> steps.add(alterColumn(id, "SET DEFAULT " + value)));
        }
        steps.addAll(storage(id, before, after, typeChanges));
        PgColumnStatistics.changes(before.options(), after.options())
                .forEach(clause -> steps.add(alterColumn(id, clause)));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return steps;
    }

    /**
     * A stored expression can be dropped in place (since 13); all else needs a new column, which the server computes.
     */
    private static boolean generationCanBeKept(Column before, Column after) {
        if (before.generated().isEmpty()) {
            return after.generated().isEmpty();
        }
        return after.generated().isEmpty()
                ? before.generated().get().stored()
                : before.generated().equals(after.generated()) && before.type().equals(after.type());
    }

    static boolean collationChanges(Column before, Column after) {
        return !before.options().get(PgOption.COLLATION).equals(after.options().get(PgOption.COLLATION));
    }

    private List<Step> changeType(ObjectId id, Column before, Column after) {
        String collation = after.options()
                .get(PgOption.COLLATION)
                .map(name -> " COLLATE " + name)
                .orElse("");
        PgMoves.Move move = moves.of(id, before.type(), after.type());
        String using = move.using().map(expression -> " USING " + expression).orElse("");
        List<Step> steps = new ArrayList<>(move.preparation());
        steps.add(alterColumn(
                id,
                "TYPE " + after.type() + collation + using,
                moves.hazards(id, before.type(), after.type()).toArray(Hazard[]::new)));
        steps.addAll(move.tidying());
        return steps;
    }

    /** A new type brings its own storage, and takes away what was set. */
    private static List<Step> storage(ObjectId id, Column before, Column after, boolean typeChanges) {
        List<Step> steps = new ArrayList<>();
        Optional<Storage> was =
                typeChanges ? Optional.empty() : before.options().get(PgOption.STORAGE);
        Optional<Storage> is = after.options().get(PgOption.STORAGE);
        if (!was.equals(is)) {
            steps.add(alterColumn(id, "SET STORAGE " + is.orElseGet(() -> usualStorage(after.type()))));
        }
        Optional<Compression> compression = after.options().get(PgOption.COMPRESSION);
        if (!compression.equals(before.options().get(PgOption.COMPRESSION))
                && (compression.isPresent() || !typeChanges)) {
            steps.add(alterColumn(
                    id, "SET COMPRESSION " + compression.map(PgColumnSql::word).orElse("DEFAULT")));
        }
        return steps;
    }

    private static String word(Compression compression) {
        return compression.name().toLowerCase(Locale.ROOT);
    }

    /** What {@code SET STORAGE DEFAULT} would choose, which came with 16 ({@code pg_type.typstorage}). */
    private static Storage usualStorage(String type) {
        return List.of("numeric", "inet", "cidr").contains(PgCasts.base(type)) ? Storage.MAIN : Storage.EXTENDED;
    }

    private static Step alterColumn(ObjectId id, String what, Hazard... hazards) {
        return Step.clause(id.tableName(), "ALTER COLUMN " + PgNames.quote(id.name()) + " " + what, hazards);
    }
}
