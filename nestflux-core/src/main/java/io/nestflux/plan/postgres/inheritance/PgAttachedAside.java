package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renamable;
import io.nestflux.plan.SetAside;
import io.nestflux.plan.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An index or key of a partition that stays part of the parent's, and has a name that something else is to get: it
 * takes the one that it has where the plan leads, and is not built again.
 */
public final class PgAttachedAside {

    private final Catalog before;
    private final Catalog after;
    private final Predicate<Kind> sharesNames;
    private final Map<ObjectId, ObjectId> renamed = new TreeMap<>();

    private PgAttachedAside(Catalog before, Catalog after, Predicate<Kind> sharesNames) {
        this.before = before;
        this.after = after;
        this.sharesNames = sharesNames;
    }

    /**
     * The renames, and where they lead.
     *
     * @param sharesNames which parts of tables have names that are relations' names
     */
    public static SetAside of(Catalog before, Catalog after, Predicate<Kind> sharesNames) {
        if (before.childTables().isEmpty() || after.childTables().isEmpty()) {
            return SetAside.nothing(before);
        }
        return new PgAttachedAside(before, after, sharesNames).find();
    }

    private SetAside find() {
        Attachments was = Attachments.of(before);
        Attachments is = Attachments.of(after);
        Set<QualifiedName> there = relations(before);
        Set<QualifiedName> wanted = relations(after);
        wanted.removeAll(there);
        Set<QualifiedName> taken = new HashSet<>(there);
        was.parts().forEach(id -> taken.add(id.qualifiedName()));
        for (ObjectId part : was.parts().stream().sorted().toList()) {
            if (wanted.contains(part.qualifiedName())) {
                is.parts().stream()
                        .filter(other -> isSame(part, was, other, is) && taken.add(other.qualifiedName()))
                        .findFirst()
                        .ifPresent(other -> renamed.put(part, other));
            }
        }
        List<Statement> statements = new ArrayList<>();
        renamed.forEach((part, other) -> statements.add(PgAttachedNames.rename(part.qualifiedName(), other.name())));
        return new SetAside(statements, renamed.isEmpty() ? before : renamed());
    }

    private static boolean isSame(ObjectId part, Attachments was, ObjectId other, Attachments is) {
        return other.kind() == part.kind()
                && other.tableName().equals(part.tableName())
                && !other.name().equals(part.name())
                && is.parentOf(other).equals(was.parentOf(part));
    }

    /** What has a name that no other relation of its schema may have. */
    private Set<QualifiedName> relations(Catalog catalog) {
        return catalog.objects().keySet().stream()
                .filter(id -> !id.isPartOfTable() || sharesNames.test(id.kind()))
                .map(ObjectId::qualifiedName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Catalog renamed() {
        return before.withChildTables((name, whole) -> {
                    Map<Renamable, String> parts = new HashMap<>();
                    whole.parts().stream()
                            .filter(Renamable.class::isInstance)
                            .map(Renamable.class::cast)
                            .forEach(part -> {
                                ObjectId other = renamed.get(ObjectId.of(part.kind(), name, part.name()));
                                if (other != null) {
                                    parts.put(part, other.name());
                                }
                            });
                    return whole.withPartsCalled(parts);
                })
                .withDependenciesOn(renamed);
    }
}
