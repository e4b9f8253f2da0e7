package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.connect.ServerVersion;
import io.nestflux.introspect.Scope;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One thing that has a schema, read for itself: what a pull begins with.
 *
 * @param words what was read, for messages; without secrets
 * @param server the server whose words the catalog is in
 * @param catalog what it has, of what was asked for
 * @param unmanaged what it has besides, and no record describes
 * @param texts the SQL of that, as far as it can be told, in an order in which it can be run
 * @param usualTable what a new table has there that says nothing
 */
public record Reading(
        String words,
        ServerVersion server,
        Catalog catalog,
        List<Unmanaged> unmanaged,
        List<UnmanagedText> texts,
        Options usualTable) {

    public Reading {
        unmanaged = List.copyOf(unmanaged);
        texts = List.copyOf(texts);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * Reads it; what is no database yet is built in a scratch database for that.
     *
     * @throws io.nestflux.NestFluxException {@code NF-515} if the user sees only a part of a database
     */
    public static Reading of(Subject subject) {
        try (Side side = subject.origin() instanceof Origin.Live live
                ? Side.of(live)
                : Side.built(subject.origin(), new ScratchChoice(subject, subject).require())) {
            side.requireSight();
            Set<String> schemas = new TreeSet<>(side.schemas());
            if (!subject.schemas().isEmpty()) {
                Sides.requireSchemas(side.server().dialect());
                schemas.retainAll(subject.schemas());
            }
            Catalog catalog = subject.selection().of(side.read(Scope.of(schemas), List::of));
            List<Unmanaged> unmanaged = catalog.unmanaged();
            OutwardKeys outward = OutwardKeys.of(catalog);
            return new Reading(
                    side.words(),
                    side.server(),
                    outward.inner(),
                    both(unmanaged, outward.unmanaged()),
                    both(side.texts(unmanaged), outward.texts()),
                    side.usualTable());
        }
    }
}
