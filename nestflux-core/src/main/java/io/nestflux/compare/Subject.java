package io.nestflux.compare;

import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is to be compared.
 *
 * @param origin where the schema comes from
 * @param schemas the schemas to look at; empty for all that the origin is about
 * @param selection what of them to look at
 * @param scratch servers that were named for scratch databases, to be used before any other
 * @param lastResort servers that are asked for only when no other lets a scratch database be made
 */
public record Subject(
        Origin origin,
        Set<String> schemas,
        Selection selection,
        Optional<Database> scratch,
        List<Supplier<Database>> lastResort) {

    public Subject {
        schemas = Set.copyOf(schemas);
        lastResort = List.copyOf(lastResort);
    }
}
