package io.nestflux.plan;

import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What must go before children that are new or come back to a parent: other children of it leave first, for their rows
 * may be meant for the new one; and columns that go have gone from both tables, which must have the same ones.
 */
final class ChildOrder {

    private final Map<ObjectId, Operation> drops;
    private final Map<ObjectId, SchemaObject> before;
    private final Map<ObjectId, SchemaObject> after;

    ChildOrder(Map<ObjectId, Operation> drops, Map<ObjectId, SchemaObject> before, Map<ObjectId, SchemaObject> after) {
        this.drops = drops;
        this.before = before;
        this.after = after;
    }

    /** @param order takes what goes first and what goes after it */
    void add(Map<ObjectId, Operation> creates, BiConsumer<Operation, Operation> order) {
        Map<QualifiedName, List<Operation>> leaving = leaving();
        Map<QualifiedName, List<Operation>> columns = columns();
        creates.forEach((id, create) -> {
            SchemaObject object = after.get(id);
            if (object instanceof Inheritance inheritance) {
                leaving.getOrDefault(inheritance.parent(), List.of()).forEach(drop -> order.accept(drop, create));
                lineOf(id.tableName())
                        .forEach(table ->
                                columns.getOrDefault(table, List.of()).forEach(drop -> order.accept(drop, create)));
            } else if (object instanceof Table table) {
                for (Inheritance parent : table.others(Inheritance.class)) {
                    leaving.getOrDefault(parent.parent(), List.of()).forEach(drop -> order.accept(drop, create));
                }
            }
        });
    }

    /** By parent, what makes children leave: they are detached, or dropped. */
    private Map<QualifiedName, List<Operation>> leaving() {
        Map<QualifiedName, List<Operation>> leaving = new HashMap<>();
        drops.forEach((id, drop) -> {
            SchemaObject object = before.get(id);
            if (object instanceof Inheritance inheritance) {
                leaving.computeIfAbsent(inheritance.parent(), parent -> new ArrayList<>())
                        .add(drop);
            } else if (object instanceof Table table) {
                table.others(Inheritance.class)
                        .forEach(parent -> leaving.computeIfAbsent(parent.parent(), name -> new ArrayList<>())
                                .add(drop));
            }
        });
        return leaving;
    }

    private Map<QualifiedName, List<Operation>> columns() {
        Map<QualifiedName, List<Operation>> columns = new HashMap<>();
        drops.forEach((id, drop) -> {
            if (id.kind() == Kind.COLUMN) {
                columns.computeIfAbsent(id.tableName(), table -> new ArrayList<>())
                        .add(drop);
            }
        });
        return columns;
    }

    /** A table and all that it inherits from. */
    private List<QualifiedName> lineOf(QualifiedName name) {
        List<QualifiedName> line = new ArrayList<>(List.of(name));
        if (after.get(ObjectId.table(name)) instanceof Table table) {
            table.others(Inheritance.class).forEach(parent -> line.addAll(lineOf(parent.parent())));
        }
        return line;
    }
}
