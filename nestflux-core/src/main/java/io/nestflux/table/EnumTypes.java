package io.nestflux.table;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The enum types of a model: those that the schema class lists, and those that columns bring along. */
final class EnumTypes {

    private final DialectRules rules;
    private final SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
    private final List<Renames.ValueRename> renamedValues = new ArrayList<>();

    EnumTypes(DialectRules rules, List<TableDefinition> tables, Mistakes mistakes) {
        this.rules = rules;
        for (Schema schema : rules.beside().schemas()) {
            schema.enumTypes().forEach(type -> types.put(new QualifiedName(schema.name(), type.name()), type));
        }
        for (TableDefinition table : tables) {
            for (ColumnSpec column : table.columns) {
                column.enumUse.ifPresent(use -> add(column, use, mistakes));
            }
        }
    }

    private void add(ColumnSpec column, ColumnSpec.EnumUse use, Mistakes mistakes) {
        checkLabels(column, use.type().values(), mistakes);
        EnumType known = types.putIfAbsent(use.name(), use.type());
        if (known != null && !known.equals(use.type())) {
            mistakes.of(
                    column,
                    "its enum type " + use.name() + " has the labels "
                            + use.type().values() + ", but elsewhere the same type has " + known.values(),
                    "share one PgEnum constant between the columns, or give one of the types another name");
        }
        for (Map.Entry<String, String> renamed : use.renamedValues().entrySet()) {
            renamedValues.add(new Renames.ValueRename(
                    ObjectId.of(Kind.ENUM_TYPE, use.name()), renamed.getKey(), renamed.getValue()));
        }
    }

    private void checkLabels(ColumnSpec column, List<String> labels, Mistakes mistakes) {
        if (new HashSet<>(labels).size() < labels.size()) {
            mistakes.of(column, "its enum type has a label twice: " + labels, "give each value a label of its own");
        }
        for (String label : labels) {
            rules.lengthProblem(label)
                    .ifPresent(problem -> mistakes.of(
                            column, "the label \"" + label + "\" of its enum type " + problem, "choose a shorter one"));
        }
    }

    SortedMap<QualifiedName, EnumType> all() {
        return Collections.unmodifiableSortedMap(types);
    }

    List<Renames.ValueRename> renamedValues() {
        return List.copyOf(renamedValues);
    }
}
