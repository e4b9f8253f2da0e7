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
public record TrialDatabase(Scratch scratch, Catalog catalog, Map<ObjectId, String> unlike, Optional<RoundTrip> built)
        implements AutoCloseable {

    /** A database is built again from what was read of it; the others have a scratch database already. */
    static TrialDatabase of(Side side, Catalog read, Workbench workbench, boolean samePrinter) {
        return side.scratch().map(scratch -> at(scratch, read)).orElseGet(() -> built(read, workbench, samePrinter));
    }

    /** A scratch database that somebody else closes, just as it was read. */
    public static TrialDatabase at(Scratch scratch, Catalog read) {
        return new TrialDatabase(scratch, read, Map.of(), Optional.empty());
    }

    /**
     * A database built again from what was read of it.
     *
     * @param samePrinter whether the workbench's server prints as the database's
     */
    public static TrialDatabase built(Catalog read, Workbench workbench, boolean samePrinter) {
        RoundTrip built = RoundTrip.of(workbench, read, samePrinter);
        return new TrialDatabase(
                built.scratch(), samePrinter ? read : built.catalog(), built.unlike(), Optional.of(built));
    }

    @Override
    public void close() {
        built.ifPresent(RoundTrip::close);
    }
}
