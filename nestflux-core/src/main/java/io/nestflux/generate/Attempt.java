package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of a quick way to plan, after which there is another: something in a live database may be what cannot be
 * built again, and only the other way gets round that. That a proof failed is not lost, for it may also be a mistake.
 *
 * @param proven the plan; empty if this way does not lead there
 * @param detour what to tell if its proof failed
 */
record Attempt(Optional<Proven> proven, Optional<String> detour) {

    /** A way that is not open. */
    static final Attempt NONE = new Attempt(Optional.empty(), Optional.empty());

    /**
     * Tries a way.
     *
     * @param words what is done, for messages
     * @param way gives nothing if it turns out not to be open
     */
    static Attempt at(String words, Supplier<Optional<Proven>> way) {
        try {
            return new Attempt(way.get(), Optional.empty());
        } catch (NestFluxException failed) {
            if (failed.code() != ErrorCode.PROOF_FAILED) {
                throw failed;
            }
            String reason = failed.problem().lines().findFirst().orElse("");
            return new Attempt(
                    Optional.empty(),
                    Optional.of(failed.code().id() + ": " + words + " failed its proof, and another way was taken: "
                            + reason));
        }
    }

    /** The plan, else what another way gives; then it says that this one failed. */
    Proven or(Supplier<Proven> other) {
        return proven.orElseGet(() -> {
            Proven found = other.get();
            return detour.map(found::after).orElse(found);
        });
    }
}
