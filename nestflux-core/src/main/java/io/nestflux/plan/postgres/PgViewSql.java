package io.nestflux.plan.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgParameters;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Views. {@code CREATE OR REPLACE VIEW} may only append columns (manual, CREATE VIEW); a column that gets another name
 * is renamed first. Anything else needs a new view.
 */
final class PgViewSql implements ObjectSql<View> {

    @Override
    public List<Step> create(ObjectId id, View view) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement("CREATE VIEW " + definition(id, view)));
        for (ViewColumn column : view.columns()) {
            column.defaultValue().ifPresent(value -> steps.add(defaultOf(id, column, " SET DEFAULT " + value)));
        }
        steps.addAll(PgComments.onNew(id, view.comment()));
        for (ViewColumn column : view.columns()) {
            steps.addAll(PgComments.onNew(columnId(id, column), column.comment()));
        }
        return steps;
    }

    /** A check option and security are parameters too, and read as such. */
    private static String definition(ObjectId id, View view) {
        return PgNames.quote(id.qualifiedName()) + PgViewText.columns(view) + PgParameters.with(view.options())
                + " AS\n" + PgViewText.query(view);
    }

    static ObjectId columnId(ObjectId view, ViewColumn column) {
        return ObjectId.column(view.qualifiedName(), column.name());
    }

    private static Step defaultOf(ObjectId id, ViewColumn column, String clause) {
        return Step.statement(alter(id) + " ALTER COLUMN " + PgNames.quote(column.name()) + clause);
    }

    private static String alter(ObjectId id) {
        return "ALTER VIEW " + PgNames.quote(id.qualifiedName());
    }

    @Override
    public List<Step> drop(ObjectId id, View view) {
        return List.of(Step.statement("DROP VIEW " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, View before, View after) {
        if (!PgViewColumns.canBeKept(before, after)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        PgViewColumns.renames(before, after).forEach(clause -> steps.add(Step.statement(alter(id) + " " + clause)));
        if (!before.query().equals(after.query())) {
            steps.add(Step.statement("CREATE OR REPLACE VIEW " + definition(id, after)));
        } else {
            for (String clause : PgParameters.changes(before.options(), after.options())) {
                steps.add(Step.statement(alter(id) + " " + clause));
            }
        }
        for (int position = 0; position < after.columns().size(); position++) {
            steps.addAll(changeColumn(
                    id, PgViewColumns.at(before, position), after.columns().get(position)));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static List<Step> changeColumn(ObjectId id, Optional<ViewColumn> before, ViewColumn after) {
        List<Step> steps = new ArrayList<>();
        if (!before.flatMap(ViewColumn::defaultValue).equals(after.defaultValue())) {
            steps.add(defaultOf(
                    id,
                    after,
                    after.defaultValue().map(value -> " SET DEFAULT " + value).orElse(" DROP DEFAULT")));
        }
        steps.addAll(PgComments.change(columnId(id, after), before.flatMap(ViewColumn::comment), after.comment()));
        return steps;
    }
}
