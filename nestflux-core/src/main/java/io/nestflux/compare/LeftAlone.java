package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.plan.Dependants;
import io.nestflux.plan.DialectSql;
import io.nestflux.scratch.RoundTrip;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Gathers what a comparison leaves alone, each thing once. */
public final class LeftAlone {

    private final TreeSet<Unmanaged> all =
            new TreeSet<>(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind));

    /** Objects that cannot be built again, and what needs them on either side, each with the reason. */
    public static Map<ObjectId, String> withDependants(
            Map<ObjectId, String> unlike, DialectSql sql, Catalog... catalogs) {
        if (unlike.isEmpty()) {
            return unlike;
        }
        Map<ObjectId, String> all = new HashMap<>(unlike);
        for (Catalog catalog : catalogs) {
            Dependants.in(catalog, sql)
                    .closure(unlike.keySet())
                    .forEach(user -> all.putIfAbsent(user, RoundTrip.NEEDS_ANOTHER));
        }
        return all;
    }

    /** What a database has that no record describes. */
    public void add(Collection<Unmanaged> objects) {
        all.addAll(objects);
    }

    /**
     * Versions of extensions that are not the same on both sides: one is as good as another, but that is for people to
     * say.
     */
    void addVersions(List<Extension> extensions, Map<String, String> from, Map<String, String> to) {
        for (Extension extension : extensions) {
            String name = extension.name();
            String version = to.get(name);
            String before = from.get(name);
            if (version != null && before != null && !version.equals(before)) {
                all.add(Unmanaged.property(
                        "version of an extension", new QualifiedName("", name + " (" + before + ", " + version + ")")));
            }
        }
    }

    /**
     * Objects of kinds that NestFlux describes, each with the reason why these are left alone all the same. What goes
     * with its table is not named beside it.
     */
    public void add(Map<ObjectId, String> objects) {
        objects.forEach((id, reason) -> {
            if (!id.isPartOfTable() || !objects.containsKey(ObjectId.table(id.tableName()))) {
                all.add(of(id, reason));
            }
        });
    }

    /** An object of a kind that NestFlux describes, with the reason why this one is left alone all the same. */
    private static Unmanaged of(ObjectId id, String reason) {
        String name = id.isPartOfTable() ? id.table() + "." + id.name() : id.name();
        return new Unmanaged(id.kind().label(), new QualifiedName(id.schema(), name), Optional.of(reason), false);
    }

    /** Everything, by name. */
    public List<Unmanaged> all() {
        return List.copyOf(all);
    }
}
