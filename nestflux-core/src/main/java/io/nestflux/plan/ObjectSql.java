package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import java.util.List;
import java.util.Optional;

/**
 * One kind of object in one dialect's SQL. It says how to write each change; in which order changes go is the planner's
 * business.
 *
 * @param <T> the record of that kind
 */
public interface ObjectSql<T extends SchemaObject> {

    /**
     * The steps that create the object. A table comes with the foreign keys that it is given only where the dialect can
     * create them with it.
     */
    List<Step> create(ObjectId id, T object);

    /** The steps that drop the object. */
    List<Step> drop(ObjectId id, T object);

    /**
     * The steps that turn one into the other in place. Data stays.
     *
     * @return empty if the server cannot: then the object is dropped and created, together with what uses it
     */
    Optional<List<Step>> alter(ObjectId id, T before, T after);
}
