package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Operation.Verb;
import io.nestflux.plan.Step;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the gentle form of each operation of a plan. */
final class PgGentleOperation {

    private final PgInUse tables;
    private final Map<ObjectId, SchemaObject> old;
    private final Map<ObjectId, SchemaObject> wanted;
    private final Catalog before;
    private final Catalog after;
    private final PgReplaced replaced;
    private final PgHarsh harsh;
    private final SegmentedStatements out;
    private final PgGentleIndex indexes;
    private final PgGentleColumn columns;
    private final PgValidatedLater<ForeignKey> foreignKeys;
    private final PgValidatedLater<Check> checks;
    /** All other kinds lock their table for a moment only. */
    private final Map<Kind, Consumer<Operation>> kinds = Map.of(
            Kind.INDEX, this::index,
            Kind.PRIMARY_KEY, this::key,
            Kind.UNIQUE, this::key,
            Kind.EXCLUSION, this::exclusion,
            Kind.FOREIGN_KEY, this::foreignKey,
            Kind.CHECK, this::check,
            Kind.COLUMN, this::column,
            Kind.TABLE, this::table,
            Kind.INHERITANCE, this::inheritance);

    PgGentleOperation(
            DialectSql sql,
            PgInUse tables,
            Catalog before,
            Catalog after,
            PgReplaced replaced,
            PgHarsh harsh,
            SegmentedStatements out) {
        this.tables = tables;
        this.before = before;
        this.after = after;
        this.old = before.objects();
        this.wanted = after.objects();
        this.replaced = replaced;
        this.harsh = harsh;
        this.out = out;
        NewNames names = new NewNames(before, after);
        this.indexes = new PgGentleIndex(sql, PgOnlinePlan.of(sql, Kind.INDEX, before, after), names, out);
        this.columns =
                new PgGentleColumn(sql, PgOnlinePlan.of(sql, Kind.COLUMN, before, after), after, names, harsh, out);
        this.foreignKeys = new PgValidatedLater<>(
                sql,
                PgOnlinePlan.of(sql, Kind.FOREIGN_KEY, before, after),
                key -> key.withOptions(key.options().with(PgOption.NOT_VALID)),
                ForeignKey::withName,
                names,
                out);
        this.checks = new PgValidatedLater<>(
                sql,
                PgOnlinePlan.of(sql, Kind.CHECK, before, after),
                check -> check.withOptions(check.options().with(PgOption.NOT_VALID)),
                Check::withName,
                names,
                out);
    }

    void write(Operation operation) {
        if (operation.steps().isEmpty()) {
            return;
        }
        if (!tables.areConcernedBy(operation.id())) {
            operation.steps().stream()
                    .map(Step::sql)
                    .filter(PgGentleOperation::looksIntoDomain)
                    .findFirst()
                    .ifPresent(sql -> domain(operation));
            out.usual(operation);
            return;
        }
        if (operation.verb() == Verb.DROP && replaced.comesFirst(operation.id())) {
            return;
        }
        if (operation.verb() == Verb.RELEASE || operation.verb() == Verb.RESTORE) {
            out.own(operation);
            return;
        }
        kinds.getOrDefault(operation.id().kind(), out::own).accept(operation);
    }

    private void index(Operation operation) {
        Optional<Index> index = as(Index.class, operation);
        boolean isOfPartitioned = tables.arePartitioned(operation.id().tableName());
        if (isOfPartitioned && operation.verb() == Verb.CREATE) {
            scan(operation, "it is built on all partitions while their writers wait");
            out.own(operation);
        } else if (isOfPartitioned || index.isEmpty() || operation.verb() == Verb.ALTER) {
            out.own(operation);
        } else {
            replacing(operation, index.get(), indexes::create, indexes::replace, indexes::drop);
        }
    }

    private void key(Operation operation) {
        Optional<KeyConstraint> key = as(KeyConstraint.class, operation);
        boolean byIndex = key.filter(it -> !it.options().is(PgOption.TEMPORAL)).isPresent()
                && !tables.arePartitioned(operation.id().tableName())
                && tables.has(operation.id().tableName());
        if (key.isPresent() && !byIndex && operation.verb() == Verb.CREATE) {
            scan(operation, "no index that was built before can become this key, and all wait while it is built");
            out.own(operation);
        } else if (!byIndex || operation.verb() == Verb.ALTER) {
            out.own(operation);
        } else {
            replacing(operation, key.get(), indexes::createKey, indexes::replaceKey, out::own);
        }
    }

    private void exclusion(Operation operation) {
        if (operation.verb() == Verb.CREATE) {
            scan(
                    operation,
                    "no index that was built before can become this constraint, and all wait while it is built");
        }
        out.own(operation);
    }

    private void foreignKey(Operation operation) {
        Optional<ForeignKey> key = as(ForeignKey.class, operation);
        boolean looksAtRows = key.filter(PgInUse::looksAtRows).isPresent();
        boolean hasRows = before.table(operation.id().tableName()).isPresent();
        if (operation.verb() == Verb.ALTER || !looksAtRows || !hasRows) {
            out.own(operation);
        } else if (tables.arePartitioned(operation.id().tableName())) {
            if (operation.verb() == Verb.CREATE) {
                scan(operation, "a foreign key of a partitioned table cannot be added without looking at the rows");
            }
            out.own(operation);
        } else {
            replacing(
                    operation,
                    key.get(),
                    (create, it) -> foreignKeys.create(create.id(), it),
                    (create, it) -> foreignKeys.replace(create.id(), (ForeignKey) before(create), it),
                    out::own);
        }
    }

    /** What an operation replaces. */
    private SchemaObject before(Operation operation) {
        return Objects.requireNonNull(old.get(operation.id()), operation.id()::toString);
    }

    private void check(Operation operation) {
        Optional<Check> check = as(Check.class, operation);
        boolean looksAtRows = check.filter(PgInUse::looksAtRows).isPresent();
        if (operation.verb() == Verb.ALTER || !looksAtRows) {
            out.own(operation);
        } else {
            replacing(
                    operation,
                    check.get(),
                    (create, it) -> checks.create(create.id(), it),
                    (create, it) -> checks.replace(create.id(), (Check) before(create), it),
                    out::own);
        }
    }

    private void column(Operation operation) {
        Optional<Column> column = as(Column.class, operation);
        if (operation.verb() == Verb.CREATE && column.isPresent()) {
            columns.add(operation, column.get());
        } else if (operation.verb() == Verb.ALTER
                && column.isPresent()
                && old.get(operation.id()) instanceof Column was) {
            columns.alter(operation, was, column.get());
        } else {
            out.own(operation);
        }
    }

    private static boolean looksIntoDomain(String sql) {
        return sql.startsWith("ALTER DOMAIN ")
                && !sql.endsWith(" NOT VALID")
                && Stream.of(" ADD CONSTRAINT ", " SET NOT NULL", " VALIDATE CONSTRAINT ")
                        .anyMatch(sql::contains);
    }

    private void domain(Operation operation) {
        if (old.get(operation.id()) instanceof Domain domain) {
            tables.thatUse(domain)
                    .forEach(table -> harsh.require(
                            table, Concession.SCAN, operation.toString(), table + " is read while its writers wait"));
        }
    }

    private void inheritance(Operation operation) {
        boolean isAttached = as(Inheritance.class, operation)
                .filter(inheritance -> inheritance.bound().isPresent())
                .isPresent();
        if (operation.verb() == Verb.CREATE
                && isAttached
                && tables.has(operation.id().tableName())) {
            scan(operation, "its rows are read while all wait");
        }
        out.own(operation);
    }

    private void table(Operation operation) {
        if (operation.verb() == Verb.ALTER
                && operation.steps().stream().map(Step::sql).anyMatch(PgGentleOperation::movesRows)) {
            harsh.require(
                    operation.id().qualifiedName(),
                    Concession.REWRITE,
                    operation.toString(),
                    "the table is written anew while all wait");
        }
        out.own(operation);
    }

    private static boolean movesRows(String clause) {
        return Stream.of("SET LOGGED", "SET UNLOGGED", "SET ACCESS METHOD", "SET TABLESPACE")
                .anyMatch(clause::startsWith);
    }

    private <T> void replacing(
            Operation operation,
            T object,
            BiConsumer<Operation, T> create,
            BiConsumer<Operation, T> replace,
            Consumer<Operation> drop) {
        if (operation.verb() == Verb.DROP) {
            drop.accept(operation);
        } else if (replaced.comesFirst(operation.id())) {
            replace.accept(operation, object);
        } else {
            create.accept(operation, object);
        }
    }

    private void scan(Operation operation, String why) {
        harsh.require(operation.id().tableName(), Concession.SCAN, operation.toString(), why);
    }

    /** What the operation leads to, or takes away. */
    private <T> Optional<T> as(Class<T> kind, Operation operation) {
        return Optional.ofNullable((operation.verb() == Verb.DROP || operation.verb() == Verb.RELEASE ? old : wanted)
                        .get(operation.id()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
