package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys, checks and foreign keys of all tables. */
final class Constraints {

    private static final Map<String, Action> ACTIONS = Map.of(
            "a", Action.NO_ACTION,
            "r", Action.RESTRICT,
            "c", Action.CASCADE,
            "n", Action.SET_NULL,
            "d", Action.SET_DEFAULT);

    private static final Set<Kind> HAVE_AN_INDEX = Set.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.EXCLUSION);

    final Parts<KeyConstraint> keys = new Parts<>();
    final Parts<Exclusion> exclusions = new Parts<>();
    final Parts<Check> checks = new Parts<>();
    final Parts<ForeignKey> foreignKeys = new Parts<>();

    private final ObjectNumbers numbers;

    private Constraints(ObjectNumbers numbers) {
        this.numbers = numbers;
    }

    static Constraints read(Answers answers, ManagedTables tables, ObjectNumbers numbers) throws SQLException {
        Constraints constraints = new Constraints(numbers);
        constraints.read(answers, Question.KEYS, tables, constraints.keys, Constraints::key);
        constraints.read(answers, Question.EXCLUSIONS, tables, constraints.exclusions, (table, row) -> exclusion(row));
        constraints.read(answers, Question.CHECKS, tables, constraints.checks, Constraints::check);
        constraints.read(answers, Question.FOREIGN_KEYS, tables, constraints.foreignKeys, Constraints::foreignKey);
        return constraints;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T part(ManagedTable table, Row row) throws SQLException;
    }

    private <T extends SchemaObject> void read(
            Answers answers, Question question, ManagedTables tables, Parts<T> parts, Reading<T> reading)
            throws SQLException {
        answers.all(question, row -> {
            Optional<ManagedTable> table = tables.find(row.number("table_oid"));
            if (table.isPresent()) {
                T part = reading.part(table.get(), row);
                ObjectId id = ObjectId.of(part.kind(), table.get().name(), part.name());
                parts.add(table.get().oid(), part, row.flag("inherited"));
                numbers.note(ObjectNumbers.CONSTRAINT, row.number("oid"), id);
                if (HAVE_AN_INDEX.contains(part.kind())) {
                    // a foreign key depends on the index behind the key that it refers to
                    numbers.note(ObjectNumbers.CLASS, row.number("index_oid"), id);
                }
            }
            return table;
        });
    }

    private static KeyConstraint key(ManagedTable table, Row row) throws SQLException {
        return new KeyConstraint(
                row.text("name"),
                row.flag("is_primary"),
                table.columns(row.numbers("columns")).stream()
                        .map(IndexPart::column)
                        .toList(),
                table.columns(row.numbers("include")),
                !row.flag("nulls_not_distinct"),
                deferral(row),
                row.optional("comment"),
                StorageOptions.of(row)
                        .with(PgOption.TEMPORAL, row.flag("temporal"))
                        .with(PgOption.INDEX_COMMENT, row.optional("index_comment"))
                        .with(PgOption.ATTACHED_TO, row.optional("attached_to")));
    }

    private static Exclusion exclusion(Row row) throws SQLException {
        return new Exclusion(
                row.text("name"),
                row.text("definition"),
                row.optional("comment"),
                Options.NONE.with(PgOption.INDEX_COMMENT, row.optional("index_comment")));
    }

    private static Check check(ManagedTable table, Row row) throws SQLException {
        return new Check(
                row.text("name"),
                OuterParentheses.strip(row.text("expression")),
                row.optional("comment"),
                validity(row).with(PgOption.NO_INHERIT, row.flag("connoinherit")));
    }

    private static ForeignKey foreignKey(ManagedTable table, Row row) throws SQLException {
        return new ForeignKey(
                row.text("name"),
                table.columns(row.numbers("columns")),
                new QualifiedName(row.text("referenced_schema"), row.text("referenced_table")),
                row.texts("referenced_columns"),
                action(row.text("confupdtype")),
                action(row.text("confdeltype")),
                table.columns(row.numbers("set_columns")),
                row.text("confmatchtype").equals("f"),
                deferral(row),
                row.optional("comment"),
                validity(row).with(PgOption.TEMPORAL, row.flag("temporal")));
    }

    private static Action action(String code) {
        return Optional.ofNullable(ACTIONS.get(code))
                .orElseThrow(() -> new IllegalStateException("unknown foreign key action " + code));
    }

    private static Deferral deferral(Row row) throws SQLException {
        if (!row.flag("condeferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.flag("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
    }

    /** What is not enforced is never valid either, so only the first is told. */
    private static Options validity(Row row) throws SQLException {
        if (!row.flag("enforced")) {
            return Options.NONE.with(PgOption.NOT_ENFORCED);
        }
        return Options.NONE.with(PgOption.NOT_VALID, !row.flag("convalidated"));
    }
}
