package io.nestflux.table;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A type or collation that a column brings along, so that nobody has to list it.
 *
 * @param id where it stands
 * @param object what it is
 * @param renamedFrom what it was called before
 * @param renamedValues an enum type's labels that were others before: old to new
 */
public record Brought(
        ObjectId id, SchemaObject object, Optional<QualifiedName> renamedFrom, Map<String, String> renamedValues) {

    public Brought {
        renamedValues = Collections.unmodifiableSortedMap(new TreeMap<>(renamedValues));
    }
}
