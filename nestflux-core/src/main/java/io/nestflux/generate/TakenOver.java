package io.nestflux.generate;

import io.nestflux.catalog.ObjectId;
import io.nestflux.migration.Directives;
import java.util.List;
import java.util.Set;

/**
 * What a database has that no migration made, as a migration: every other database gets it, and one that is in the same
 * state only records it.
 *
 * @param plan what leads there from what the migrations make, and back
 * @param unmade the objects that it is about
 */
record TakenOver(Proven plan, Set<ObjectId> unmade) {

    TakenOver {
        unmade = Set.copyOf(unmade);
    }

    /** The head of its file. */
    static List<String> head(String state) {
        return List.of(
                Directives.ADOPTS + " " + state,
                "was there before: a database in that state has all of this, and only records this migration");
    }
}
