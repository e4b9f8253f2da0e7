package io.nestflux.plan;

import io.nestflux.catalog.SchemaObject;
import java.util.List;

/**
 * How an object that holds data lets go of something that is dropped and comes back: a column of its default, a domain
 * of its checks. It gets back afterwards what it had to give up.
 *
 * @param meanwhile the object without what it gave up
 * @param given what it gave up, as SQL: where that changes anyway, the change itself lets go
 */
public record Released(SchemaObject meanwhile, List<String> given) {

    public Released {
        given = List.copyOf(given);
    }
}
