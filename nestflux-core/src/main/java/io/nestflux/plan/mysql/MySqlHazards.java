package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
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
        return new Hazard(Hazard.Kind.LOCKS_TABLE, "Nobody can write to %s %s.".formatted(id.tableName(), when));
    }

    /** The whole table is written anew and writers wait (manual, "Online DDL Operations": not in place). */
    static Hazard copies(ObjectId id) {
        return locks(id, "while its rows are copied");
    }

    /** Characters that the new character set does not have. */
    static Hazard charset(ObjectId id, String column) {
        return new Hazard(
                Hazard.Kind.MAY_FAIL,
                "The character set of %s.%s changes: values that cannot be written in the new one make the statement fail, and values that become equal break unique indexes."
                        .formatted(id.tableName(), column));
    }
}
