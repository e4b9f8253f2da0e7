package io.nestflux.introspect.postgres;

import io.nestflux.catalog.ObjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which object the server means by a number: what {@code pg_depend} says is about numbers in the system catalogs. What
 * nobody noted here is not part of the catalog.
 */
final class ObjectNumbers {

    static final String CLASS = "pg_class";
    static final String CONSTRAINT = "pg_constraint";
    static final String TYPE = "pg_type";
    static final String REWRITE = "pg_rewrite";
    static final String POLICY = "pg_policy";
    static final String ROUTINE = "pg_proc";
    static final String TRIGGER = "pg_trigger";
    static final String COLLATION = "pg_collation";
    static final String STATISTICS = "pg_statistic_ext";
    static final String EXTENSION = "pg_extension";
    static final String NAMESPACE = "pg_namespace";

    private final Map<Address, ObjectId> objects = new HashMap<>();

    private record Address(String systemCatalog, long oid, long column) {}

    /** Notes an object. */
    void note(String systemCatalog, long oid, ObjectId id) {
        note(systemCatalog, oid, 0, id);
    }

    /** Notes a part of an object: a table's column. */
    void note(String systemCatalog, long oid, long column, ObjectId id) {
        objects.put(new Address(systemCatalog, oid, column), id);
    }

    /** What has that number; the whole object where nobody noted a part of it on its own: a column of a view. */
    Optional<ObjectId> find(String systemCatalog, long oid, long column) {
        return Optional.ofNullable(objects.get(new Address(systemCatalog, oid, column)))
                .or(() -> Optional.ofNullable(objects.get(new Address(systemCatalog, oid, 0))));
    }
}
