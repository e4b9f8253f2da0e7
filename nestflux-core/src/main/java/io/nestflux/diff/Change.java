package io.nestflux.diff;

import io.nestflux.Api;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;

/** One difference between two catalogs. A change knows both sides, so it can be turned round. */
@Api(Api.Use.READ)
public sealed interface Change {

    /** What changes. */
    ObjectId id();

    /** The change that leads back. */
    Change reversed();

    /**
     * Something new. A new table comes whole: of its parts only those are listed that are created on their own, such as
     * foreign keys and triggers.
     *
     * @param id what
     * @param object as it is to be
     */
    record Created(ObjectId id, SchemaObject object) implements Change {
        @Override
        public Change reversed() {
            return new Dropped(id, object);
        }
    }

    /**
     * Something gone. A dropped table goes whole: of its parts only those are listed that are dropped on their own,
     * such as foreign keys and triggers.
     *
     * @param id what
     * @param object as it was
     */
    record Dropped(ObjectId id, SchemaObject object) implements Change {
        @Override
        public Change reversed() {
            return new Created(id, object);
        }
    }

    /**
     * Something that stays, with other properties. For a schema or table these are its own (comment, options), not
     * those of what is in it.
     *
     * @param id what
     * @param before as it was
     * @param after as it is to be
     */
    record Altered(ObjectId id, SchemaObject before, SchemaObject after) implements Change {
        @Override
        public Change reversed() {
            return new Altered(id, after, before);
        }
    }
}
