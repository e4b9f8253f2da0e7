package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.scratch.RoundTrip;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.Map;
import java.util.Optional;

/**
 * Where a plan is tried: a scratch database in the state that the plan starts from, managed or not.
 *
 * @param scratch the scratch database
 * @param catalog what it has, as its server prints it
 * @param unlike what it has not, or otherwise than it should, each with the reason
 * @param built what was built for this; empty if the side has the scratch database, and closes it
 */
record Ground(Scratch scratch, Catalog catalog, Map<ObjectId, String> unlike, Optional<RoundTrip> built)
        implements AutoCloseable {

    /** A database is built again from what was read of it; the others have a scratch database already. */
    static Ground of(Side side, Catalog read, Workbench workbench, boolean samePrinter) {
        if (side.scratch().isPresent()) {
            return new Ground(side.scratch().get(), read, Map.of(), Optional.empty());
        }
        RoundTrip built = RoundTrip.of(workbench, read, samePrinter);
        return new Ground(built.scratch(), samePrinter ? read : built.catalog(), built.unlike(), Optional.of(built));
    }

    @Override
    public void close() {
        built.ifPresent(RoundTrip::close);
    }
}
