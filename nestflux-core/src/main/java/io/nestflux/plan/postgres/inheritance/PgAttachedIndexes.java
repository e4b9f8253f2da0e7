package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indexes and keys of partitions that are parts of the parent's: whatever needs one needs the parent's, which takes
 * it along when it goes; and one that could be taken for such a part must not be there when the server chooses.
 */
public final class PgAttachedIndexes {

    private static final Set<Kind> KINDS = Set.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.INDEX);

    private PgAttachedIndexes() {}

    public static List<Dependency> dependencies(Catalog catalog) {
        List<Dependency> found = new ArrayList<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                table.others(Inheritance.class).forEach(parent -> addBeside(name, table, parent, found));
            }
        }
        found.addAll(PgOnlyIndexes.dependencies(catalog));
        if (!catalog.childTables().isEmpty()) {
            addUsers(catalog, found);
        }
        return found;
    }

    /** It is made when the server has chosen another. */
    private static void addBeside(QualifiedName child, Table table, Inheritance parent, List<Dependency> found) {
        for (SchemaObject part : table.parts()) {
            beside(part, parent).forEach(target -> found.add(new Dependency(id(child, part), target)));
            if (isBeside(part)) {
                found.add(new Dependency(id(child, part), id(child, parent)));
            }
        }
    }

    /** The parent's, which may be a key or an index. */
    private static List<ObjectId> beside(SchemaObject part, Inheritance parent) {
        return Attachments.nameIn(part, PgOption.BESIDE).stream()
                .flatMap(name -> KINDS.stream().map(kind -> ObjectId.of(kind, parent.parent(), name)))
                .toList();
    }

    static boolean isBeside(SchemaObject part) {
        return Attachments.nameIn(part, PgOption.BESIDE).isPresent();
    }

    private static void addUsers(Catalog catalog, List<Dependency> found) {
        Attachments attachments = Attachments.of(catalog);
        Map<ObjectId, SchemaObject> shown = catalog.objects();
        for (Dependency dependency : catalog.dependencies()) {
            Optional<ObjectId> parent = Optional.of(dependency.used())
                    .filter(used -> !shown.containsKey(used))
                    .flatMap(attachments::parentOf);
            while (parent.isPresent()) {
                found.add(new Dependency(dependency.user(), parent.get()));
                parent = attachments.parentOf(parent.get());
            }
        }
    }

    private static ObjectId id(QualifiedName table, SchemaObject part) {
        return ObjectId.of(part.kind(), table, part.name());
    }

    /** Whether a key or index has to be made anew because the server could take it for the parent's from now on. */
    public static boolean mustStepAside(Options before, Options after) {
        Optional<String> parent = after.get(PgOption.BESIDE);
        return parent.isPresent() && !parent.equals(before.get(PgOption.BESIDE));
    }
}
