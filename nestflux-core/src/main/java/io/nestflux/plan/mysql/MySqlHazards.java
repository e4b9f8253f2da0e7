package io.nestflux.plan.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.plan.Hazard;

/** Words for hazards that more than one kind of object has. */
final class MySqlHazards {

    private MySqlHazards() {}

    /**
     * Writers wait.
     *
     * @param when how long they wait: {@code while its rows are copied}
     */
    static Hazard locks(ObjectId id, String when) {
        return Hazard.blocks("Nobody can write to %s %s.".formatted(id.tableName(), when));
    }

    /** MySQL cannot replace a routine, and forgets who might execute it when it is dropped. */
    static Hazard gap(ObjectId id) {
        return Hazard.breaksApplications(
                "The %s is dropped and created again: in between it is missing, and rights that were granted on it alone are gone."
                        .formatted(id));
    }

    /** The whole table is written anew and writers wait (manual, "Online DDL Operations": not in place). */
    static Hazard copies(ObjectId id) {
        return Hazard.rewrites("Nobody can write to %s while its rows are copied.".formatted(id.tableName()));
    }

    /**
     * Characters that the new character set does not have, and values that its collation takes for equal.
     *
     * @param to the options that tell the new character set
     */
    static Hazard charset(ObjectId id, String column, Options to) {
        boolean holdsAll = to.get(MySqlOption.CHARSET).filter("utf8mb4"::equals).isPresent();
        return Hazard.failsOnRows(
                "The character set of %s.%s changes: %svalues that become equal make a unique index fail."
                        .formatted(
                                id.tableName(),
                                column,
                                holdsAll ? "" : "values that it cannot hold make the statement fail, and "));
    }
}
