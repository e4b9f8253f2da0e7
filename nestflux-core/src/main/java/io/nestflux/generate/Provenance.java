package io.nestflux.generate;

import io.nestflux.catalog.ObjectId;
import io.nestflux.migration.Directives;
import io.nestflux.migration.DraftedMigration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a baseline comes from.
 *
 * @param words what it is, for messages
 * @param state the fingerprint of the database at hand, if it was found to be the same as the replayed migrations and
 *     nothing has recorded that yet
 * @param takenOver what the database has that no migration made, and that becomes one
 */
record Provenance(String words, Optional<String> state, Optional<TakenOver> takenOver) {

    /** One of which there is nothing else to tell. */
    static Provenance of(String words) {
        return new Provenance(words, Optional.empty(), Optional.empty());
    }

    /** The same, found to be what the database at hand is. */
    Provenance alsoIn(String databaseState) {
        return new Provenance(words, Optional.of(databaseState), takenOver);
    }

    /** What the head of the next migration says of it: a database in that state is known from then on. */
    List<String> head() {
        return state.map(it -> List.of(
                        Directives.FROM + " " + it,
                        "a database in that state is just what the migrations before this one make"))
                .orElse(List.of());
    }

    /** The file of what is taken over; none on a dry run. */
    List<DraftedMigration> drafted() {
        return takenOver.flatMap(taken -> taken.plan().file()).stream().toList();
    }

    /** The objects that no migration made. */
    Set<ObjectId> unmade() {
        return takenOver.map(TakenOver::unmade).orElse(Set.of());
    }
}
