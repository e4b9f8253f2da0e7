package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing the plan does to one object: a node of the graph.
 *
 * @param verb what is done
 * @param id to what
 * @param position where the object stands in its catalog: ties are broken by it, so that a plan reads like the model
 * @param steps the SQL
 */
public record Operation(Verb verb, ObjectId id, int position, List<Step> steps) {

    /** Whatever else is made is made under the default privileges that the plan starts with. */
    public enum Verb {
        DROP,
        /** An object that holds data lets go of something for a while. */
        RELEASE,
        ALTER,
        CREATE,
        /** It gets back what it let go of, or what it could not be created with. Nothing waits for that. */
        RESTORE
    }

    public Operation {
        steps = List.copyOf(steps);
    }

    /** The same by other SQL. */
    public Operation withSteps(List<Step> other) {
        return new Operation(verb, id, position, other);
    }

    /** The table whose {@code ALTER TABLE} this operation begins with, if it does. */
    Optional<QualifiedName> alteredTable() {
        return steps.isEmpty() ? Optional.empty() : steps.get(0).alters();
    }

    /** For messages. */
    @Override
    public String toString() {
        return verb.name().toLowerCase(Locale.ROOT) + " " + id;
    }

    /**
     * The order in which operations go when nothing forces another: what is in the way goes first, then what others
     * will need comes in, and what holds data is dropped at the very end.
     */
    int rank() {
        return switch (verb) {
            case DROP -> id.kind().dropRank();
            case RELEASE -> 4;
            case ALTER, CREATE, RESTORE -> 5 + id.kind().createRank();
        };
    }
}
