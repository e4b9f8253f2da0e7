package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Extension;
import java.util.Optional;

/**
 * Where the way back of a migration leads: to the baseline, but for the versions of extensions. Hardly any extension
 * comes with a script that leads to an older version, so the newer one stays.
 */
final class WayBack {

    private WayBack() {}

    static Catalog from(Catalog desired, Catalog baseline) {
        return baseline.withExtensions(baseline.extensions().stream()
                .map(extension -> extension.version().isPresent()
                        ? find(desired, extension)
                                .map(stays -> extension.withVersion(stays.version()))
                                .orElse(extension)
                        : extension)
                .toList());
    }

    private static Optional<Extension> find(Catalog catalog, Extension like) {
        return catalog.extensions().stream()
                .filter(extension -> extension.name().equals(like.name()))
                .findFirst();
    }
}
