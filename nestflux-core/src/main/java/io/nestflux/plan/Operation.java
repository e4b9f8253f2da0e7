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

    /** Whatever else is made is made under the default privileges that the plan starts with. */
    private static final int LAST = 60;

    enum Verb {
        DROP,
        /** An object that holds data lets go of something for a while. */
        RELEASE,
        ALTER,
        CREATE,
        /** It gets back what it let go of, or what it could not be created with. Nothing waits for that. */
        RESTORE
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
            case RELEASE -> 4;
            case ALTER, CREATE, RESTORE -> 5 + createRank(id.kind());
        };
    }

    private static int dropRank(Kind kind) {
        return switch (kind) {
            case GRANT, EVENT, POLICY, TRIGGER, RULE, STATISTICS -> 0;
            case VIEW, MATERIALIZED_VIEW -> 1;
            case FOREIGN_KEY, PARTITIONING -> 2;
            case CHECK, INDEX, EXCLUSION, INHERITANCE -> 3;
            case UNIQUE, PRIMARY_KEY, PERIOD -> 4;
            case COLUMN -> 40;
            case TABLE, SYSTEM_VERSIONING -> 41;
            case AGGREGATE -> 42;
            case FUNCTION, PROCEDURE -> 43;
            case SEQUENCE -> 44;
            case ENUM_TYPE, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> 45;
            case COLLATION -> 46;
            case EXTENSION -> 47;
            case SCHEMA -> 48;
            case DEFAULT_PRIVILEGES -> LAST;
        };
    }

    private static int createRank(Kind kind) {
        return switch (kind) {
            case SCHEMA -> 0;
            case EXTENSION -> 1;
            case COLLATION -> 2;
            case ENUM_TYPE, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> 3;
            case SEQUENCE -> 4;
            case TABLE, SYSTEM_VERSIONING -> 5;
            case COLUMN -> 6;
            case PRIMARY_KEY, PERIOD -> 7;
            case UNIQUE -> 8;
            case CHECK -> 9;
            case INDEX, EXCLUSION, INHERITANCE -> 10;
            case FOREIGN_KEY, PARTITIONING -> 11;
            case FUNCTION, PROCEDURE -> 12;
            case AGGREGATE -> 13;
            case VIEW, MATERIALIZED_VIEW -> 14;
            case STATISTICS -> 15;
            case RULE, TRIGGER, POLICY -> 16;
            case EVENT -> 17;
            case GRANT -> 18;
            case DEFAULT_PRIVILEGES -> LAST;
        };
    }
}
