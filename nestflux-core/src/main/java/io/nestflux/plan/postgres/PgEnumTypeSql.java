package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enum types. A value is added in place; PostgreSQL cannot remove or reorder values (manual, ALTER TYPE), so then the
 * type is made anew beside the old one and every column moves over by the text of its values.
 */
final class PgEnumTypeSql implements ObjectSql<EnumType> {

    private final Catalog before;
    private final Catalog after;

    PgEnumTypeSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** Whether values were removed or reordered. */
    static boolean isMadeAnew(SchemaObject before, SchemaObject after) {
        return before instanceof EnumType was
                && after instanceof EnumType is
                && !isSubsequence(was.values(), is.values());
    }

    private static boolean isSubsequence(List<String> shorter, List<String> longer) {
        int found = 0;
        for (String value : longer) {
            if (found < shorter.size() && shorter.get(found).equals(value)) {
                found++;
            }
        }
        return found == shorter.size();
    }

    @Override
    public List<Step> create(ObjectId id, EnumType type) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(createType(id, type)));
        steps.addAll(PgComments.onNew(id, type.comment()));
        return steps;
    }

    private static String createType(ObjectId id, EnumType type) {
        return "CREATE TYPE " + PgNames.quote(id.qualifiedName()) + " AS ENUM ("
                + type.values().stream().map(PgNames::literal).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public List<Step> drop(ObjectId id, EnumType type) {
        return List.of(Step.statement("DROP TYPE " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, EnumType was, EnumType is) {
        List<Step> steps = new ArrayList<>(isMadeAnew(was, is) ? makeAnew(id, was, is) : addValues(id, was, is));
        if (isMadeAnew(was, is)) {
            steps.addAll(PgComments.onNew(id, is.comment()));
        } else {
            steps.addAll(PgComments.change(id, was.comment(), is.comment()));
        }
        return Optional.of(steps);
    }

    /** A new value can be used only once it is committed, so these run outside of the transaction of what follows. */
    private static List<Step> addValues(ObjectId id, EnumType was, EnumType is) {
        List<Step> steps = new ArrayList<>();
        List<String> there = new ArrayList<>(was.values());
        for (int position = 0; position < is.values().size(); position++) {
            String value = is.values().get(position);
            if (position >= there.size() || !there.get(position).equals(value)) {
                String place = position < there.size() ? " BEFORE " + PgNames.literal(there.get(position)) : "";
                steps.add(Step.statement("ALTER TYPE " + PgNames.quote(id.qualifiedName()) + " ADD VALUE "
                                + PgNames.literal(value) + place)
                        .alone());
                there.add(position, value);
            }
        }
        return steps;
    }

    private List<Step> makeAnew(ObjectId id, EnumType was, EnumType is) {
        QualifiedName aside = PgAside.name(id.qualifiedName(), "old");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(
                "ALTER TYPE " + PgNames.quote(id.qualifiedName()) + " RENAME TO " + PgNames.quote(aside.name())));
        steps.add(Step.statement(createType(id, is)));
        for (Schema schema : before.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName tableName = new QualifiedName(schema.name(), table.name());
                for (Column column : table.columns()) {
                    if (isOfType(column, id)) {
                        steps.addAll(move(tableName, column, removed(was, is)));
                    }
                }
            }
        }
        steps.add(Step.statement("DROP TYPE " + PgNames.quote(aside)));
        return steps;
    }

    private static List<String> removed(EnumType was, EnumType is) {
        return was.values().stream()
                .filter(value -> !is.values().contains(value))
                .toList();
    }

    private static boolean isOfType(Column column, ObjectId type) {
        String element = column.type();
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2);
        }
        return element.equals(type.qualifiedName().toString())
                || element.equals(PgTypeNames.printed(type.qualifiedName()));
    }

    private List<Step> move(QualifiedName table, Column column, List<String> removed) {
        Optional<Column> target = after.table(table).flatMap(found -> found.column(column.name()));
        boolean staysOfThisType = target.isPresent() && target.get().type().equals(column.type());
        if (!staysOfThisType || column.generated().isPresent()) {
            return List.of();
        }
        String name = PgNames.quote(column.name());
        String array = column.type().endsWith("[]") ? "[]" : "";
        List<Step> steps = new ArrayList<>();
        if (column.defaultValue().isPresent()) {
            steps.add(Step.clause(table, "ALTER COLUMN " + name + " DROP DEFAULT"));
        }
        steps.add(Step.clause(
                table,
                "ALTER COLUMN " + name + " TYPE " + column.type() + " USING " + name + "::text" + array + "::"
                        + column.type(),
                hazards(table, column, removed).toArray(Hazard[]::new)));
        // a default that changes is set by the change of the column
        if (column.defaultValue().equals(target.flatMap(Column::defaultValue))) {
            column.defaultValue()
                    .ifPresent(
                            value -> steps.add(Step.clause(table, "ALTER COLUMN " + name + " SET DEFAULT " + value)));
        }
        return steps;
    }

    private static List<Hazard> hazards(QualifiedName table, Column column, List<String> removed) {
        Hazard rewrite = new Hazard(Hazard.Kind.LOCKS_TABLE, table + " is rewritten");
        return removed.isEmpty()
                ? List.of(rewrite)
                : List.of(
                        rewrite,
                        new Hazard(
                                Hazard.Kind.MAY_FAIL,
                                "fails if a row of " + table + " has " + String.join(" or ", removed) + " in "
                                        + column.name()));
    }
}
