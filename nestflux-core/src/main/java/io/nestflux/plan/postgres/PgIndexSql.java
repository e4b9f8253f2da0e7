package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.clauses.PgParameters;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.plan.postgres.inheritance.PgAttachedIndexes;
import io.nestflux.plan.postgres.inheritance.PgOnlyIndexes;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indexes that are not behind a key. */
final class PgIndexSql implements ObjectSql<Index> {

    private final Catalog before;
    private final Catalog after;
    private final PgOnlyIndexes onlyIndexes;

    /**
     * @param before the catalog that the plan starts from
     * @param after the catalog that the plan leads to
     */
    PgIndexSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        this.onlyIndexes = new PgOnlyIndexes(before, after);
    }

    @Override
    public List<Step> create(ObjectId id, Index index) {
        List<Step> steps = new ArrayList<>();
        String sql =
                PgOnlyIndexes.isOnlyTheParents(id, index, after) ? sql(id, index, " ON ONLY ") : sql(id, index, " ON ");
        // on the parent alone it has no rows yet, and nobody uses a materialized view that is made here
        boolean waits = !PgOnlyIndexes.isOnlyTheParents(id, index, after) && !isNewView(id.tableName());
        Hazard built = PgWaits.index(id.tableName());
        steps.add(
                index.unique()
                        ? waits ? Step.statement(sql, equalRows(id), built) : Step.statement(sql, equalRows(id))
                        : waits ? Step.statement(sql, built) : Step.statement(sql));
        steps.addAll(onlyIndexes.onNew(id));
        steps.addAll(PgReplicaIdentity.withIndex(id, after));
        steps.addAll(PgClustering.withIndex(id, after));
        steps.addAll(PgComments.onNew(id, index.comment()));
        return steps;
    }

    private boolean isNewView(QualifiedName name) {
        ObjectId view = ObjectId.of(Kind.MATERIALIZED_VIEW, name);
        return after.objects().containsKey(view) && !before.objects().containsKey(view);
    }

    private static Hazard equalRows(ObjectId id) {
        return Hazard.failsOnRows("if rows of " + id.tableName() + " have equal entries");
    }

    private static String sql(ObjectId id, Index index, String on) {
        StringBuilder sql = new StringBuilder("CREATE ")
                .append(index.unique() ? "UNIQUE " : "")
                .append("INDEX ")
                .append(PgNames.quote(index.name()))
                .append(on)
                .append(PgNames.quote(id.tableName()));
        if (!index.method().isEmpty() && !index.method().equals("btree")) {
            sql.append(" USING ").append(index.method());
        }
        sql.append(index.parts().stream().map(PgIndexSql::part).collect(Collectors.joining(", ", " (", ")")));
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (").append(PgNames.quoteAll(index.include())).append(')');
        }
        if (!index.nullsDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        sql.append(PgParameters.with(index.options()));
        index.options()
                .get(PgOption.TABLESPACE)
                .ifPresent(space -> sql.append(" TABLESPACE ").append(PgNames.quote(space)));
        index.where().ifPresent(condition -> sql.append(" WHERE ").append(PgExpressions.writable(condition)));
        return sql.toString();
    }

    private static String part(IndexPart part) {
        StringBuilder sql = new StringBuilder(
                part.expression() ? "(" + PgExpressions.writable(part.text()) + ")" : PgNames.quote(part.text()));
        part.collation().ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        part.opclass().ifPresent(opclass -> sql.append(' ').append(opclass));
        if (part.descending()) {
            sql.append(" DESC");
        }
        part.nulls().ifPresent(nulls -> sql.append(" NULLS ").append(nulls));
        return sql.toString();
    }

    @Override
    public List<Step> drop(ObjectId id, Index index) {
        if (index.options().get(PgOption.ATTACHED_TO).isPresent()) {
            return List.of(); // the one that it is part of takes it along
        }
        return List.of(Step.statement("DROP INDEX " + PgNames.quote(id.qualifiedName())));
    }

    /** Whether it is dropped and created, for nothing turns the one into the other. */
    static boolean isMadeAnew(Index before, Index after) {
        return !withoutAlterable(before).equals(withoutAlterable(after))
                || PgAttachedIndexes.mustStepAside(before.options(), after.options())
                || PgOnlyIndexes.letsGo(before, after);
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Index before, Index after) {
        if (isMadeAnew(before, after)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String clause : PgParameters.changes(before.options(), after.options())) {
            steps.add(Step.statement("ALTER INDEX " + PgNames.quote(id.qualifiedName()) + " " + clause));
        }
        steps.addAll(onlyIndexes.joining(id, before, after));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    /** The index but for its comment and storage parameters, which can be changed in place, and for its neighbours. */
    static Index withoutAlterable(Index index) {
        return index.withComment(Optional.empty())
                .withOptions(index.options()
                        .without(PgOption.WITH)
                        .without(PgOption.BESIDE)
                        .without(PgOption.ATTACHED_TO));
    }
}
