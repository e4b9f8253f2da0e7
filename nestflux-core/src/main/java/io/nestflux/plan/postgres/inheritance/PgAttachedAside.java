package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renamable;
import io.nestflux.plan.SetAside;
import io.nestflux.plan.Statement;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index or key of a partition that stays part of the parent's, and has a name that something else is to get: it
 * takes the one that it has where the plan leads, and is not built again.
 */
public final class PgAttachedAside {

    private final Catalog before;
    private final Catalog after;
    private final Map<ObjectId, String> names = new HashMap<>();

    private PgAttachedAside(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** The renames, and where they lead. */
    public static SetAside of(Catalog before, Catalog after) {
        if (before.childTables().isEmpty() || after.childTables().isEmpty()) {
            return SetAside.nothing(before);
        }
        return new PgAttachedAside(before, after).find();
    }

    private SetAside find() {
        Attachments was = Attachments.of(before);
        Attachments is = Attachments.of(after);
        Set<QualifiedName> taken = relations(before);
        was.parts().forEach(id -> taken.add(id.qualifiedName()));
        Set<QualifiedName> wanted = new HashSet<>(relations(after));
        wanted.removeAll(relations(before));
        for (ObjectId part : was.parts().stream().sorted().toList()) {
            if (wanted.contains(part.qualifiedName())) {
                is.parts().stream()
                        .filter(other -> isSame(part, was, other, is) && taken.add(other.qualifiedName()))
                        .findFirst()
                        .ifPresent(other -> names.put(part, other.name()));
            }
        }
        return names.isEmpty() ? SetAside.nothing(before) : new SetAside(statements(), renamed());
    }

    private static boolean isSame(ObjectId part, Attachments was, ObjectId other, Attachments is) {
        return other.kind() == part.kind()
                && other.tableName().equals(part.tableName())
                && !other.name().equals(part.name())
                && is.parentOf(other).equals(was.parentOf(part));
    }

    /** What has a name that no other relation of its schema may have. */
    private static Set<QualifiedName> relations(Catalog catalog) {
        return catalog.objects().keySet().stream()
                .filter(id -> !id.isPartOfTable() || isIndex(id.kind()))
                .map(ObjectId::qualifiedName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isIndex(Kind kind) {
        return kind == Kind.INDEX || kind == Kind.PRIMARY_KEY || kind == Kind.UNIQUE || kind == Kind.EXCLUSION;
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        names.keySet().stream()
                .sorted()
                .forEach(part -> statements.add(new Statement(
                        "ALTER INDEX " + PgNames.quote(part.qualifiedName()) + " RENAME TO "
                                + PgNames.quote(names.get(part)),
                        true,
                        List.of())));
        return statements;
    }

    private Catalog renamed() {
        Catalog changed = before.withChildTables((name, whole) -> {
            Map<Renamable, String> parts = new HashMap<>();
            whole.parts().stream()
                    .filter(Renamable.class::isInstance)
                    .map(Renamable.class::cast)
                    .forEach(part -> {
                        String other = names.get(ObjectId.of(part.kind(), name, part.name()));
                        if (other != null) {
                            parts.put(part, other);
                        }
                    });
            return whole.withPartsCalled(parts);
        });
        return changed.withDependencies(before.dependencies().stream()
                .map(it -> new Dependency(newName(it.user()), newName(it.used())))
                .collect(Collectors.toSet()));
    }

    private ObjectId newName(ObjectId id) {
        String name = names.get(id);
        return name == null ? id : ObjectId.of(id.kind(), id.tableName(), name);
    }
}
