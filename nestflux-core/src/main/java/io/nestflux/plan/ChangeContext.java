package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import java.util.Optional;
import java.util.Set;

/** The catalog that a plan starts from, as a dialect looks at it to tell what stands in a change's way. */
public interface ChangeContext {

    /** What uses an object directly. */
    Set<ObjectId> usersOf(ObjectId id);

    /** The object as it was. */
    Optional<SchemaObject> object(ObjectId id);

    /** The object as it is to be, if it stays. */
    Optional<SchemaObject> target(ObjectId id);
}
