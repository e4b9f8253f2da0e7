package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.types.PgRewrites;
import io.nestflux.plan.postgres.types.PgUserTypes;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns that are added and changed without writing their table anew, and without reading it under a lock. */
final class PgGentleColumn {

    /** How many rows get their value in one transaction. */
    private static final int BATCH = 5_000;

    private final DialectSql sql;
    private final ObjectSql<Column> columns;
    private final Catalog after;
    private final PgUserTypes types;
    private final NewNames names;
    private final PgHarsh harsh;
    private final SegmentedStatements out;

    PgGentleColumn(
            DialectSql sql,
            ObjectSql<Column> columns,
            Catalog after,
            NewNames names,
            PgHarsh harsh,
            SegmentedStatements out) {
        this.sql = sql;
        this.columns = columns;
        this.after = after;
        this.types = PgUserTypes.of(after);
        this.names = names;
        this.harsh = harsh;
        this.out = out;
    }

    void add(Operation create, Column column) {
        ObjectId id = create.id();
        Optional<String> reason = whyRewritten(column);
        if (reason.isPresent()) {
            harsh.require(id.tableName(), Concession.REWRITE, "add " + id, reason.get());
            out.own(create);
        } else if (column.defaultValue().filter(PgVolatile::mayBe).isPresent()) {
            addFilledLater(create, column);
        } else if (create.steps().stream().anyMatch(PgGentleColumn::fills)) {
            inSteps(create);
        } else {
            out.own(create);
        }
    }

    private Optional<String> whyRewritten(Column column) {
        if (column.generated().filter(Generated::stored).isPresent()) {
            return Optional.of("a stored expression is computed for each row, and the table written anew");
        }
        if (column.identity().isPresent()) {
            return Optional.of("each row gets a number, and the table is written anew");
        }
        return types.find(column.type(), Domain.class)
                .filter(domain -> !domain.checks().isEmpty() || !domain.nullable())
                .map(domain -> "a domain with a check makes the server write the table anew");
    }

    private void addFilledLater(Operation create, Column column) {
        ObjectId id = create.id();
        Optional<List<String>> key = key(id.tableName());
        if (key.isEmpty()) {
            harsh.require(
                    id.tableName(),
                    Concession.REWRITE,
                    "add " + id,
                    "its default gives each row another value, and the table has no key by which it could be filled in"
                            + " batches");
            out.own(create);
            return;
        }
        Column empty = withoutNotNull(column).withDefaultValue(Optional.empty());
        Column filled = withoutNotNull(column);
        List<Step> steps = new ArrayList<>(columns.create(id, empty));
        steps.addAll(columns.alter(id, empty, filled).orElseThrow());
        out.own(create.withSteps(steps));
        out.alone(fill(id, key.get()));
        inSteps(create.withSteps(columns.alter(id, filled, column).orElseThrow()));
    }

    private static boolean fills(Step step) {
        return step.alters().isEmpty() && step.sql().startsWith("UPDATE ");
    }

    /**
     * Step by step: rows are filled in batches where the table has a key, and NOT NULL is not looked at under a lock.
     */
    private void inSteps(Operation operation) {
        List<Step> open = new ArrayList<>();
        for (Step step : operation.steps()) {
            boolean fills = fills(step);
            if (!fills && !setsNotNull(operation.id(), step)) {
                open.add(step);
                continue;
            }
            finish(operation, open);
            if (fills) {
                Statement update = Gentle.statement(sql, step);
                out.alone(key(operation.id().tableName())
                        .map(key -> batched(operation.id(), key, update))
                        .orElse(update));
            } else {
                notNull(operation.id(), step);
            }
        }
        finish(operation, open);
    }

    private void finish(Operation operation, List<Step> open) {
        if (!open.isEmpty()) {
            out.own(operation.withSteps(open));
            open.clear();
        }
    }

    private static boolean setsNotNull(ObjectId id, Step step) {
        String column = PgNames.quote(id.name());
        return step.alters().isPresent()
                && (step.sql().equals("ALTER COLUMN " + column + " SET NOT NULL")
                        || step.sql().startsWith("ADD ")
                                && !step.sql().startsWith("ADD COLUMN ")
                                && !step.sql().endsWith(" NOT VALID")
                                && step.sql().contains(" NOT NULL " + column));
    }

    private static Statement batched(ObjectId id, List<String> key, Statement update) {
        return new Statement(
                "-- nestflux:batch " + PgNames.quote(id.tableName()) + "(" + PgNames.quoteAll(key) + ") " + BATCH + "\n"
                        + update.sql(),
                true,
                update.hazards());
    }

    private Statement fill(ObjectId id, List<String> key) {
        String table = PgNames.quote(id.tableName());
        String column = PgNames.quote(id.name());
        return batched(
                id,
                key,
                new Statement(
                        "UPDATE " + table + " SET " + column + " = DEFAULT WHERE " + column + " IS NULL",
                        true,
                        List.of()));
    }

    /** A key that finds each row, and that a comment of one line can name. */
    private Optional<List<String>> key(QualifiedName name) {
        return after.table(name)
                .flatMap(table -> Stream.concat(
                                table.primaryKey().stream(),
                                table.uniques().stream().filter(key -> isNotNull(table, key)))
                        .filter(key -> !key.options().is(PgOption.TEMPORAL))
                        .map(KeyConstraint::columns)
                        .filter(columns -> Stream.concat(columns.stream(), Stream.of(name.schema(), name.name()))
                                .noneMatch(word -> word.lines().count() > 1))
                        .findFirst());
    }

    private static boolean isNotNull(Table table, KeyConstraint key) {
        return key.columns().stream()
                .allMatch(column ->
                        table.column(column).filter(it -> !it.nullable()).isPresent());
    }

    void alter(Operation alter, Column before, Column column) {
        ObjectId id = alter.id();
        boolean isRewritten = PgRewrites.byType(before.type(), column.type())
                || !before.type().equals(column.type()) && whyRewritten(column).isPresent();
        if (isRewritten) {
            harsh.require(
                    id.tableName(),
                    Concession.REWRITE,
                    "change " + id + " from " + before.type() + " to " + column.type(),
                    "each value becomes another, and the table is written anew");
        } else if (!before.options()
                        .get(PgOption.COLLATION)
                        .equals(column.options().get(PgOption.COLLATION))
                && isIndexed(id)) {
            harsh.require(
                    id.tableName(),
                    Concession.SCAN,
                    "change the collation of " + id,
                    "its indexes are built anew while all wait");
        }
        if (before.nullable() && !column.nullable()) {
            inSteps(alter);
        } else {
            out.own(alter);
        }
    }

    private boolean isIndexed(ObjectId column) {
        return after.table(column.tableName())
                .filter(table -> Stream.of(
                                table.indexes().stream().map(Index::parts),
                                table.uniques().stream().map(KeyConstraint::parts),
                                table.primaryKey().stream().map(KeyConstraint::parts))
                        .flatMap(parts -> parts)
                        .flatMap(List::stream)
                        .map(IndexPart::text)
                        .anyMatch(column.name()::equals))
                .isPresent();
    }

    private static Column withoutNotNull(Column column) {
        Options options = column.options()
                .without(PgOption.NOT_NULL_NAME)
                .without(PgOption.NOT_NULL_NO_INHERIT)
                .without(PgOption.NOT_NULL_NOT_VALID);
        return column.withNullable(true).withOptions(options);
    }

    /** A check that has looked at the rows spares the server the look under a lock (since 12); then it goes. */
    private void notNull(ObjectId id, Step set) {
        String check = PgNames.quote(names.like(id.table() + "_" + id.name(), "not_null"));
        out.own(List.of(clause(
                id, "ADD CONSTRAINT " + check + " CHECK (" + PgNames.quote(id.name()) + " IS NOT NULL) NOT VALID")));
        out.alone(Gentle.alter(sql, id.tableName(), "VALIDATE CONSTRAINT " + check, set.hazards()));
        out.own(List.of(Gentle.statement(sql, set.harmless()), clause(id, "DROP CONSTRAINT " + check)));
    }

    private Statement clause(ObjectId id, String clause) {
        return Gentle.alter(sql, id.tableName(), clause, List.of());
    }
}
