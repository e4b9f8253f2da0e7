package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a grant needs besides its object: the columns it names, and the column that a sequence is part of. */
public final class PgGrantUses {

    private PgGrantUses() {}

    public static List<Dependency> dependencies(Catalog catalog) {
        List<Dependency> dependencies = new ArrayList<>();
        Map<QualifiedName, ObjectId> owners = new HashMap<>();
        for (Schema schema : catalog.schemas()) {
            for (Grant grant : schema.objects(Grant.class)) {
                if (owners.isEmpty() && grant.on().kind() == Kind.SEQUENCE) {
                    owners.putAll(ownersOfSequences(catalog));
                }
                add(dependencies, ObjectId.of(Kind.GRANT, new QualifiedName(schema.name(), grant.name())), grant);
                ObjectId owner = owners.get(grant.on().qualifiedName());
                if (owner != null && grant.on().kind() == Kind.SEQUENCE) {
                    dependencies.add(new Dependency(
                            ObjectId.of(Kind.GRANT, new QualifiedName(schema.name(), grant.name())), owner));
                }
            }
        }
        return dependencies;
    }

    private static void add(List<Dependency> dependencies, ObjectId id, Grant grant) {
        grant.privileges().stream()
                .map(PgPrivileges::column)
                .filter(column -> !column.isEmpty())
                .distinct()
                .forEach(column -> dependencies.add(
                        new Dependency(id, ObjectId.column(grant.on().qualifiedName(), column))));
    }

    private static Map<QualifiedName, ObjectId> ownersOfSequences(Catalog catalog) {
        Map<QualifiedName, ObjectId> owners = new HashMap<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                table.columns()
                        .forEach(column -> column.identity()
                                .ifPresent(identity ->
                                        owners.put(identity.sequence(), ObjectId.column(name, column.name()))));
            }
        }
        return owners;
    }
}
