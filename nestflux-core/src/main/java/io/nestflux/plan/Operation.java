package io.nestflux.plan;

import io.nestflux.catalog.Kind;
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
record Operation(Verb verb, ObjectId id, int position, List<Step> steps) {

    enum Verb {
        DROP,
        ALTER,
        CREATE
    }

    Operation {
        steps = List.copyOf(steps);
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
            case DROP -> dropRank(id.kind());
            case ALTER, CREATE -> 3 + createRank(id.kind());
        };
    }

    private static int dropRank(Kind kind) {
        return switch (kind) {
            case FOREIGN_KEY -> 0;
            case CHECK, INDEX -> 1;
            case UNIQUE, PRIMARY_KEY -> 2;
            case COLUMN -> 20;
            case TABLE -> 21;
            case SEQUENCE -> 22;
            case ENUM_TYPE -> 23;
            case EXTENSION -> 24;
            case SCHEMA -> 25;
        };
    }

    private static int createRank(Kind kind) {
        return switch (kind) {
            case SCHEMA -> 0;
            case EXTENSION -> 1;
            case ENUM_TYPE -> 2;
            case SEQUENCE -> 3;
            case TABLE -> 4;
            case COLUMN -> 5;
            case PRIMARY_KEY -> 6;
            case UNIQUE -> 7;
            case CHECK -> 8;
            case INDEX -> 9;
            case FOREIGN_KEY -> 10;
        };
    }
}
