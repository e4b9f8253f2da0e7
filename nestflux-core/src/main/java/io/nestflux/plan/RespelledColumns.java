package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns that are written in other letters now ({@code userName}, {@code username}), where the server takes both for
 * one name: nobody has to be asked whether that is the same column, for no table can have both.
 */
final class RespelledColumns {

    private final Catalog baseline;
    private final DialectSql sql;
    private final Map<ObjectId, ObjectId> said;
    private final Map<QualifiedName, QualifiedName> oldTables = new HashMap<>();

    /** @param said from old to new, what is renamed anyway */
    RespelledColumns(Map<ObjectId, ObjectId> said, Catalog baseline, DialectSql sql) {
        this.baseline = baseline;
        this.sql = sql;
        this.said = said;
        said.forEach((from, to) -> {
            if (from.kind() == Kind.TABLE) {
                oldTables.put(to.tableName(), from.tableName());
            }
        });
    }

    /** From old to new; inside the tables by their names in the model. */
    Map<ObjectId, ObjectId> in(Catalog desired) {
        Map<ObjectId, ObjectId> found = new LinkedHashMap<>();
        if (sql.columnsIgnoreCase()) {
            desired.objects().forEach((id, object) -> {
                if (object instanceof Table table) {
                    add(id.tableName(), table, found);
                }
            });
        }
        return found;
    }

    private void add(QualifiedName name, Table table, Map<ObjectId, ObjectId> found) {
        Table before = baseline.table(name)
                .or(() -> baseline.table(oldTables.getOrDefault(name, name)))
                .orElse(table);
        Collection<String> names = names(table);
        for (String old : names(before)) {
            ObjectId from = ObjectId.of(Kind.COLUMN, name, old);
            if (!names.contains(old) && !said.containsKey(from)) {
                names.stream()
                        .filter(old::equalsIgnoreCase)
                        .forEach(now -> found.put(from, ObjectId.of(Kind.COLUMN, name, now)));
            }
        }
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }
}
