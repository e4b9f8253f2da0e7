package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgParameters;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Materialized views. One that is made anew is filled again, unless it was empty before. */
final class PgMaterializedViewSql implements ObjectSql<View> {

    private final Set<ObjectId> empty;

    /**
     * @param before the catalog that the plan starts from
     * @param after the catalog that it leads to
     */
    PgMaterializedViewSql(Catalog before, Catalog after) {
        this.empty = PgEmptyViews.of(before, after);
    }

    @Override
    public List<Step> create(ObjectId id, View view) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(sql(id, view)));
        steps.addAll(PgComments.onNew(id, view.comment()));
        for (ViewColumn column : view.columns()) {
            steps.addAll(PgComments.onNew(PgViewSql.columnId(id, column), column.comment()));
        }
        return steps;
    }

    private String sql(ObjectId id, View view) {
        StringBuilder sql = new StringBuilder("CREATE MATERIALIZED VIEW ")
                .append(PgNames.quote(id.qualifiedName()))
                .append(PgViewText.columns(view));
        view.options()
                .get(PgOption.ACCESS_METHOD)
                .ifPresent(method -> sql.append(" USING ").append(PgNames.quote(method)));
        sql.append(PgParameters.with(view.options()));
        view.options()
                .get(PgOption.TABLESPACE)
                .ifPresent(space -> sql.append(" TABLESPACE ").append(PgNames.quote(space)));
        sql.append(" AS\n").append(PgViewText.query(view));
        if (empty.contains(id)) {
            sql.append("\nWITH NO DATA");
        }
        return sql.toString();
    }

    private static String alter(ObjectId id) {
        return "ALTER MATERIALIZED VIEW " + PgNames.quote(id.qualifiedName());
    }

    @Override
    public List<Step> drop(ObjectId id, View view) {
        return List.of(Step.statement("DROP MATERIALIZED VIEW " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, View before, View after) {
        boolean isTheSame = before.query().equals(after.query())
                && shapes(before).equals(shapes(after))
                && before.options()
                        .get(PgOption.ACCESS_METHOD)
                        .equals(after.options().get(PgOption.ACCESS_METHOD));
        if (!isTheSame) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String clause : PgParameters.changes(before.options(), after.options())) {
            steps.add(Step.statement(alter(id) + " " + clause));
        }
        Optional<String> tablespace = after.options().get(PgOption.TABLESPACE);
        if (!tablespace.equals(before.options().get(PgOption.TABLESPACE))) {
            steps.add(Step.statement(
                    alter(id) + " SET TABLESPACE " + PgNames.quote(tablespace.orElse("pg_default")),
                    Hazard.rewrites(id.qualifiedName() + ", elsewhere: nobody can use it meanwhile")));
        }
        for (int position = 0; position < after.columns().size(); position++) {
            ViewColumn column = after.columns().get(position);
            steps.addAll(PgComments.change(
                    PgViewSql.columnId(id, column),
                    before.columns().get(position).comment(),
                    column.comment()));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static List<String> shapes(View view) {
        return view.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
    }
}
