package io.nestflux.plan.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.RowQuestions;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** NOT NULL, which is a constraint with a name and properties since 18. */
final class PgNotNull {

    private PgNotNull() {}

    /** As it stands in a column's definition, with a blank before it. */
    static String definition(Column column) {
        return column.options().is(PgOption.NOT_NULL_NOT_VALID)
                ? ""
                : constraint(column) + " NOT NULL" + inheritance(column);
    }

    private static String constraint(Column column) {
        return column.options()
                .get(PgOption.NOT_NULL_NAME)
                .map(name -> " CONSTRAINT " + PgNames.quote(name))
                .orElse("");
    }

    private static String inheritance(Column column) {
        return column.options().is(PgOption.NOT_NULL_NO_INHERIT) ? " NO INHERIT" : "";
    }

    /** One that does not look at rows cannot be part of a definition. */
    static List<Step> afterCreate(ObjectId id, Column column) {
        return column.options().is(PgOption.NOT_NULL_NOT_VALID) && !column.nullable()
                ? List.of(add(id, column))
                : List.of();
    }

    private static Step add(ObjectId id, Column column) {
        boolean unseen = column.options().is(PgOption.NOT_NULL_NOT_VALID);
        String clause = "ADD" + constraint(column) + " NOT NULL " + PgNames.quote(column.name()) + inheritance(column)
                + (unseen ? " NOT VALID" : "");
        return unseen ? Step.clause(id.tableName(), clause) : Step.clause(id.tableName(), clause, missing(id));
    }

    private static Hazard[] missing(ObjectId id) {
        RowQuestions rows = new RowQuestions(PgNames::quote);
        return new Hazard[] {
            Hazard.failsOnRows("if a row of " + id.tableName() + " has no " + id.name())
                    .asking(rows.missing(id.tableName(), id.name())),
            PgWaits.scan(id.tableName())
        };
    }

    static List<Step> change(ObjectId id, Column before, Column after) {
        if (before.nullable() || after.nullable()) {
            return before.nullable() == after.nullable()
                    ? List.of()
                    : List.of(after.nullable() ? alterColumn(id, "DROP NOT NULL") : set(id, after));
        }
        Options was = before.options();
        Options is = after.options();
        List<Step> steps = new ArrayList<>();
        boolean isMadeAnew = was.is(PgOption.NOT_NULL_NO_INHERIT) != is.is(PgOption.NOT_NULL_NO_INHERIT)
                || !was.is(PgOption.NOT_NULL_NOT_VALID) && is.is(PgOption.NOT_NULL_NOT_VALID);
        if (isMadeAnew) {
            return List.of(alterColumn(id, "DROP NOT NULL"), set(id, after));
        }
        if (!was.get(PgOption.NOT_NULL_NAME).equals(is.get(PgOption.NOT_NULL_NAME))) {
            steps.add(Step.statement("ALTER TABLE " + PgNames.quote(id.tableName()) + " RENAME CONSTRAINT "
                    + PgNames.quote(name(id, was)) + " TO " + PgNames.quote(name(id, is))));
        }
        if (was.is(PgOption.NOT_NULL_NOT_VALID) && !is.is(PgOption.NOT_NULL_NOT_VALID)) {
            steps.add(alterColumn(id, "SET NOT NULL", missing(id)));
        }
        return steps;
    }

    private static String name(ObjectId id, Options options) {
        return options.get(PgOption.NOT_NULL_NAME).orElseGet(() -> PgObjectName.of(id.table(), id.name(), "not_null"));
    }

    private static Step set(ObjectId id, Column after) {
        Optional<String> chosen = after.options().get(PgOption.NOT_NULL_NAME);
        boolean isPlain = chosen.isEmpty()
                && !after.options().is(PgOption.NOT_NULL_NO_INHERIT)
                && !after.options().is(PgOption.NOT_NULL_NOT_VALID);
        return isPlain ? alterColumn(id, "SET NOT NULL", missing(id)) : add(id, after);
    }

    private static Step alterColumn(ObjectId id, String what, Hazard... hazards) {
        return Step.clause(id.tableName(), "ALTER COLUMN " + PgNames.quote(id.name()) + " " + what, hazards);
    }
}
