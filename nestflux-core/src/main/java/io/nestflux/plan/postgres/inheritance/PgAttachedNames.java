package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Statement;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has a copy of a database call the indexes and keys of partitions as the database does: the server gives those that
 * come with the parent's names of its own, which may be others than an attached one was made with. Once a partition
 * stands alone, their names count.
 */
public final class PgAttachedNames {

    /** Out of the way of all others while names are exchanged. */
    private static final String MEANWHILE = "nestflux_renamed_";

    /** What tells one: no partition has two that come with the same. */
    private record Place(QualifiedName partition, ObjectId root) {}

    private PgAttachedNames() {}

    /** The statements that rename them. */
    public static List<Statement> alike(Catalog original, Catalog copy) {
        Map<Place, String> names = new HashMap<>();
        Attachments originals = Attachments.of(original);
        originals.parts().forEach(id -> names.put(place(id, originals), id.name()));
        Attachments copies = Attachments.of(copy);
        List<Statement> aside = new ArrayList<>();
        List<Statement> back = new ArrayList<>();
        for (ObjectId id : copies.parts()) {
            String name = names.getOrDefault(place(id, copies), id.name());
            if (!name.equals(id.name())) {
                String meanwhile = MEANWHILE + aside.size();
                aside.add(rename(id.qualifiedName(), meanwhile));
                back.add(rename(new QualifiedName(id.schema(), meanwhile), name));
            }
        }
        aside.addAll(back);
        return aside;
    }

    private static Place place(ObjectId part, Attachments attachments) {
        return new Place(part.tableName(), attachments.rootOf(part));
    }

    /** A key is renamed with the index behind it. */
    static Statement rename(QualifiedName index, String name) {
        return new Statement(
                "ALTER INDEX " + PgNames.quote(index) + " RENAME TO " + PgNames.quote(name), true, List.of());
    }
}
