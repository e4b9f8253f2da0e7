package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Constraints that hold for what is written from now on, and only then look at the rows that are there, without keeping
 * anybody waiting.
 *
 * @param <T> foreign keys or checks
 */
final class PgValidatedLater<T extends SchemaObject> {

    private final DialectSql sql;
    private final ObjectSql<T> constraints;
    private final UnaryOperator<T> notValid;
    private final BiFunction<T, String, T> renamed;
    private final NewNames names;
    private final SegmentedStatements out;

    /**
     * @param notValid gives the same that has not looked at rows
     * @param renamed gives the same under another name
     */
    PgValidatedLater(
            DialectSql sql,
            ObjectSql<T> constraints,
            UnaryOperator<T> notValid,
            BiFunction<T, String, T> renamed,
            NewNames names,
            SegmentedStatements out) {
        this.sql = sql;
        this.constraints = constraints;
        this.notValid = notValid;
        this.renamed = renamed;
        this.names = names;
        this.out = out;
    }

    void create(ObjectId id, T constraint) {
        add(id, constraint);
        validate(id, constraint);
    }

    private void add(ObjectId id, T constraint) {
        out.own(statements(constraints.create(id, notValid.apply(constraint))));
    }

    private void validate(ObjectId id, T constraint) {
        constraints
                .alter(id, notValid.apply(constraint), constraint)
                .orElseThrow()
                .forEach(step -> out.alone(Gentle.statement(sql, step)));
    }

    /** The old one holds until the new one does. */
    void replace(ObjectId id, T old, T constraint) {
        String name = names.like(id.name(), "new");
        ObjectId meanwhile = ObjectId.of(id.kind(), id.tableName(), name);
        T other = renamed.apply(constraint, name);
        add(meanwhile, other);
        validate(meanwhile, other);
        List<Statement> swap = new ArrayList<>(statements(constraints.drop(id, old)));
        swap.add(new Statement(
                sql.alterTable(id.tableName()) + " RENAME CONSTRAINT " + PgNames.quote(name) + " TO "
                        + PgNames.quote(id.name()),
                true,
                List.of()));
        out.own(swap);
    }

    private List<Statement> statements(List<Step> steps) {
        return steps.stream().map(step -> Gentle.statement(sql, step)).toList();
    }
}
