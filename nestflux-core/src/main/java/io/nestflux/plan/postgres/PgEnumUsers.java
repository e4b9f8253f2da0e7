package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a column of an enum type uses the type too: when the type is made anew, the column moves, and what
 * stands on it must make way without being told by a change of the column.
 */
final class PgEnumUsers {

    private PgEnumUsers() {}

    static List<Dependency> dependencies(Catalog catalog) {
        Map<ObjectId, ObjectId> types = new HashMap<>();
        for (Dependency dependency : catalog.dependencies()) {
            if (dependency.user().kind() == Kind.COLUMN && dependency.used().kind() == Kind.ENUM_TYPE) {
                types.put(dependency.user(), dependency.used());
            }
        }
        List<Dependency> dependencies = new ArrayList<>();
        if (types.isEmpty()) {
            return dependencies;
        }
        for (Dependency dependency : catalog.dependencies()) {
            ObjectId type = types.get(dependency.used());
            if (type != null) {
                dependencies.add(new Dependency(dependency.user(), type));
            }
        }
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                for (ForeignKey key : table.foreignKeys()) {
                    for (String column : key.columns()) {
                        ObjectId type = types.get(ObjectId.column(name, column));
                        if (type != null) {
                            dependencies.add(new Dependency(ObjectId.of(Kind.FOREIGN_KEY, name, key.name()), type));
                        }
                    }
                }
            }
        }
        return dependencies;
    }
}
