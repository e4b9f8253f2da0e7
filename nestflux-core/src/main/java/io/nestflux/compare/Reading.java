package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.connect.ServerVersion;
import io.nestflux.introspect.Scope;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that has a schema, read for itself: what a pull begins with.
 *
 * @param words what was read, for messages; without secrets
 * @param server the server whose words the catalog is in
 * @param catalog what it has, of what was asked for
 * @param unmanaged what it has besides, and no record describes
 * @param usualTable what a new table has there that says nothing
 */
public record Reading(
        String words, ServerVersion server, Catalog catalog, List<Unmanaged> unmanaged, Options usualTable) {

    public Reading {
        unmanaged = List.copyOf(unmanaged);
    }

    /** Reads it; what is no database yet is built in a scratch database for that. */
    public static Reading of(Subject subject) {
        try (Side side = subject.origin() instanceof Origin.Live live
                ? Side.of(live)
                : Side.built(subject.origin(), new ScratchChoice(subject, subject).require())) {
            Set<String> schemas = new TreeSet<>(side.schemas());
            if (!subject.schemas().isEmpty()) {
                Sides.requireSchemas(side.server().dialect());
                schemas.retainAll(subject.schemas());
            }
            Catalog catalog = subject.selection().of(side.read(Scope.of(schemas), List::of));
            return new Reading(side.words(), side.server(), catalog, catalog.unmanaged(), side.usualTable());
        }
    }
}
