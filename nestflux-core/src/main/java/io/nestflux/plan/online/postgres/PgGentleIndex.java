package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.postgres.clauses.PgDeferral;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/**
 * Indexes, and keys by way of them: built and dropped {@code CONCURRENTLY}. A key takes over a finished index, which
 * then has the key's name.
 */
final class PgGentleIndex {

    private static final String LABEL = "new";

    private final DialectSql sql;
    private final ObjectSql<Index> indexes;
    private final NewNames names;
    private final SegmentedStatements out;

    PgGentleIndex(DialectSql sql, ObjectSql<Index> indexes, NewNames names, SegmentedStatements out) {
        this.sql = sql;
        this.indexes = indexes;
        this.names = names;
        this.out = out;
    }

    void create(Operation create, Index index) {
        build(create.id(), index);
        rest(create);
    }

    void drop(Operation drop) {
        drop.steps().forEach(step -> out.alone(Gentle.dropConcurrently(step.sql())));
    }

    /** The old one serves until the new one can. */
    void replace(Operation create, Index index) {
        String name = names.like(index.name(), LABEL);
        ObjectId meanwhile = ObjectId.of(Kind.INDEX, create.id().tableName(), name);
        build(meanwhile, index.withName(name));
        out.alone(Gentle.dropConcurrently(
                "DROP INDEX " + PgNames.quote(create.id().qualifiedName())));
        sql.rename(meanwhile, index.name())
                .ifPresent(rename -> out.own(List.of(new Statement(rename, true, List.of()))));
        rest(create);
    }

    private void build(ObjectId id, Index index) {
        out.alone(Gentle.createConcurrently(indexes.create(id, index).get(0)));
    }

    /** What has to be said of it besides. */
    private void rest(Operation create) {
        if (create.steps().size() > 1) {
            out.own(create.withSteps(create.steps().subList(1, create.steps().size())));
        }
    }

    void createKey(Operation create, KeyConstraint key) {
        takeOver(create, key, key.name(), "");
    }

    /** The old key and the new one change places in one statement. */
    void replaceKey(Operation create, KeyConstraint key) {
        takeOver(
                create,
                key,
                names.like(key.name(), LABEL),
                "\n    DROP CONSTRAINT " + PgNames.quote(key.name()) + ",\n   ");
    }

    private void takeOver(Operation create, KeyConstraint key, String index, String first) {
        ObjectId id = ObjectId.of(Kind.INDEX, create.id().tableName(), index);
        build(id, behind(key, index));
        String clause = first + (first.isEmpty() ? "" : " ") + "ADD CONSTRAINT " + PgNames.quote(key.name())
                + (key.primary() ? " PRIMARY KEY" : " UNIQUE") + " USING INDEX " + PgNames.quote(index)
                + PgDeferral.words(key.deferral());
        out.own(List.of(Gentle.alter(sql, create.id().tableName(), clause.stripTrailing(), List.of())));
        rest(create);
    }

    private static Index behind(KeyConstraint key, String name) {
        return new Index(
                name,
                true,
                "btree",
                key.parts(),
                key.include(),
                Optional.empty(),
                key.nullsDistinct(),
                Optional.empty(),
                key.options().without(PgOption.INDEX_COMMENT).without(PgOption.TEMPORAL));
    }
}
