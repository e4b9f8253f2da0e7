package io.nestflux.table;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types and collations of a model: those that the schema class lists, and those that columns bring along. */
final class BroughtObjects {

    private final DialectRules rules;
    private final SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>();
    private final List<Renames.ValueRename> renamedValues = new ArrayList<>();
    private final List<Renames.Rename> renames = new ArrayList<>();

    BroughtObjects(DialectRules rules, List<TableDefinition> tables, Mistakes mistakes) {
        this.rules = rules;
        for (Schema schema : rules.beside().schemas()) {
            schema.objects().stream()
                    .filter(object -> mayBeBrought(object.kind()))
                    .forEach(object -> addListed(schema.name(), object, mistakes));
        }
        for (TableDefinition table : tables) {
            for (ColumnSpec column : table.columns) {
                column.brought.forEach(brought -> add(column, brought, mistakes));
            }
        }
    }

    /** Whether a column may bring an object of that kind along, so that it needs not be listed. */
    static boolean mayBeBrought(Kind kind) {
        return kind.isType() || kind == Kind.COLLATION;
    }

    private void addListed(String schema, SchemaObject object, Mistakes mistakes) {
        QualifiedName name = new QualifiedName(schema, object.name());
        SchemaObject known = objects.putIfAbsent(ObjectId.of(object.kind(), name), object);
        if (known != null && !known.equals(object)) {
            mistakes.ofSchema(
                    "the " + ObjectId.of(object.kind(), name) + " is described in two ways",
                    "share one constant, or give one of the two another name");
        }
    }

    private void add(ColumnSpec column, Brought brought, Mistakes mistakes) {
        SchemaObject known = objects.putIfAbsent(brought.id(), brought.object());
        if (brought.object() instanceof EnumType type) {
            checkLabels(column, type.values(), mistakes);
        }
        if (known != null && !known.equals(brought.object())) {
            mistakes.of(
                    column,
                    "its " + difference(brought, known),
                    "share one constant between the columns, or give one of the two another name");
        }
        brought.renamedFrom()
                .ifPresent(old -> renames.add(new Renames.Rename(
                        brought.id(), ObjectId.of(brought.id().kind(), old))));
        for (Map.Entry<String, String> renamed : brought.renamedValues().entrySet()) {
            renamedValues.add(new Renames.ValueRename(brought.id(), renamed.getKey(), renamed.getValue()));
        }
    }

    private static String difference(Brought brought, SchemaObject known) {
        QualifiedName name = brought.id().qualifiedName();
        return brought.object() instanceof EnumType type && known instanceof EnumType other
                ? "enum type " + name + " has the labels " + type.values() + ", but elsewhere the same type has "
                        + other.values()
                : brought.id().kind().label() + " " + name + " is described in another way elsewhere";
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

    SortedMap<ObjectId, SchemaObject> all() {
        return Collections.unmodifiableSortedMap(objects);
    }

    List<Renames.ValueRename> renamedValues() {
        return List.copyOf(renamedValues);
    }

    List<Renames.Rename> renames() {
        return List.copyOf(renames);
    }
}
