package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgObjectName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Names for what is there for a moment only: none is taken, however long the name is that they come from. */
final class NewNames {

    private final Set<String> taken = new HashSet<>();

    NewNames(Catalog before, Catalog after) {
        Stream.of(before, after)
                .flatMap(catalog -> catalog.objects().keySet().stream())
                .map(ObjectId::name)
                .forEach(taken::add);
        Stream.of(before, after)
                .flatMap(catalog -> catalog.childTables().values().stream())
                .flatMap(table -> table.parts().stream())
                .forEach(part -> taken.add(part.name()));
    }

    /**
     * A name that is free.
     *
     * @param label what it ends with
     */
    String like(String name, String label) {
        String free = PgObjectName.of(name, "", label);
        for (int i = 1; taken.contains(free); i++) {
            free = PgObjectName.of(name, "", label + i);
        }
        taken.add(free);
        return free;
    }
}
