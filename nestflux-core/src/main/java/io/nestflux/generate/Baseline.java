package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.scratch.Scratch;
import java.util.Optional;

/**
 * What the model is compared with: the live database when it is just what the migrations made of it, else the
 * migrations replayed.
 *
 * @param catalog what it has
 * @param provenance where it comes from
 * @param isAsMigrated whether it is the live database, known to be just what the migrations of the directory made of it
 * @param scratch a scratch database that is in this state already, when one was made
 */
record Baseline(Catalog catalog, Provenance provenance, boolean isAsMigrated, Optional<Scratch> scratch)
        implements AutoCloseable {

    /** One that was read, and not built. */
    static Baseline read(Catalog catalog, String words, boolean isAsMigrated) {
        return new Baseline(catalog, Provenance.of(words), isAsMigrated, Optional.empty());
    }

    /** The same, with more to tell of where it comes from. */
    Baseline with(Provenance more) {
        return new Baseline(catalog, more, isAsMigrated, scratch);
    }

    /** The same, without accounts of views and programs for which the model names none. */
    Baseline withDefinersOf(Catalog desired) {
        return new Baseline(Definers.namedBy(desired, catalog), provenance, isAsMigrated, scratch);
    }

    @Override
    public void close() {
        scratch.ifPresent(Scratch::close);
    }
}
