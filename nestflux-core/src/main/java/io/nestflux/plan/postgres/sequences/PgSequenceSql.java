package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Sequence;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences that stand alone. One that a column owns is owned as soon as there is that column, and goes with it. */
public final class PgSequenceSql implements ObjectSql<Sequence> {

    private final Catalog before;
    private final Catalog after;

    public PgSequenceSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> create(ObjectId id, Sequence sequence) {
        List<String> words = new ArrayList<>();
        words.add(
                "CREATE " + (sequence.unlogged() ? "UNLOGGED " : "") + "SEQUENCE " + PgNames.quote(id.qualifiedName()));
        words.addAll(PgSequences.written(sequence.options(), "bigint"));
        sequence.ownedBy()
                .filter(owner -> isThereBefore(id, owner))
                .ifPresent(owner -> words.add("OWNED BY " + column(owner)));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(String.join(" ", words)));
        steps.addAll(PgComments.onNew(id, sequence.comment()));
        return steps;
    }

    /** Otherwise the column brings the ownership when it is made. */
    private boolean isThereBefore(ObjectId sequence, ObjectId owner) {
        return isIn(before, owner) || !PgOwnedSequences.feedsItsOwner(after, owner, sequence.qualifiedName());
    }

    private static boolean isIn(Catalog catalog, ObjectId column) {
        return catalog.table(column.tableName())
                .flatMap(table -> table.column(column.name()))
                .isPresent();
    }

    @Override
    public List<Step> drop(ObjectId id, Sequence sequence) {
        boolean goesWithItsColumn =
                sequence.ownedBy().filter(owner -> !isIn(after, owner)).isPresent();
        return goesWithItsColumn
                ? List.of()
                : List.of(Step.statement(
                        "DROP SEQUENCE " + PgNames.quote(id.qualifiedName()),
                        Hazard.losesData("the next value of the " + id + " is forgotten")));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Sequence before, Sequence after) {
        List<Step> steps = new ArrayList<>(PgSequences.alter(id.qualifiedName(), before.options(), after.options()));
        if (!before.ownedBy().equals(after.ownedBy())) {
            if (after.ownedBy().isEmpty()) {
                steps.add(Step.statement("ALTER SEQUENCE " + PgNames.quote(id.qualifiedName()) + " OWNED BY NONE"));
            } else if (isThereBefore(id, after.ownedBy().get())) {
                steps.add(own(id.qualifiedName(), after.ownedBy().get()));
            } else if (before.ownedBy().isPresent()) {
                // else it would go with the old owner before the new one, which brings the ownership, is there
                steps.add(Step.statement("ALTER SEQUENCE " + PgNames.quote(id.qualifiedName()) + " OWNED BY NONE"));
            }
        }
        if (before.unlogged() != after.unlogged() && !followsItsTable(after)) {
            steps.add(setLogged(id.qualifiedName(), !after.unlogged()));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static Step setLogged(QualifiedName sequence, boolean logged) {
        return Step.statement("ALTER SEQUENCE " + PgNames.quote(sequence) + " SET " + (logged ? "LOGGED" : "UNLOGGED"));
    }

    /** An unlogged table takes along what its columns own; one that becomes logged does, too. */
    private boolean followsItsTable(Sequence sequence) {
        return sequence.ownedBy().stream()
                .anyMatch(owner -> isUnlogged(after, owner.tableName()) || isUnlogged(before, owner.tableName()));
    }

    private static boolean isUnlogged(Catalog catalog, QualifiedName table) {
        return catalog.table(table)
                .filter(found -> found.options().is(PgOption.UNLOGGED))
                .isPresent();
    }

    /** The steps for sequences that are not to be what their table has just made them: logged. */
    public static List<Step> afterLogging(QualifiedName table, Catalog before, Catalog after) {
        List<Step> steps = new ArrayList<>();
        for (Schema schema : after.schemas()) {
            for (Sequence sequence : schema.sequences()) {
                boolean itsOwn = sequence.ownedBy()
                        .filter(owner -> owner.tableName().equals(table))
                        .isPresent();
                QualifiedName name = new QualifiedName(schema.name(), sequence.name());
                if (sequence.unlogged() && itsOwn && before.objects().containsKey(ObjectId.of(Kind.SEQUENCE, name))) {
                    steps.add(setLogged(name, false));
                }
            }
        }
        return steps;
    }

    public static Step own(QualifiedName sequence, ObjectId column) {
        return Step.statement("ALTER SEQUENCE " + PgNames.quote(sequence) + " OWNED BY " + column(column));
    }

    private static String column(ObjectId column) {
        return PgNames.quote(column.tableName()) + "." + PgNames.quote(column.name());
    }
}
