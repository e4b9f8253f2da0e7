package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Deferral;
import io.nestflux.pull.source.Code.Chain;

/** When a constraint is checked, if not at once. */
final class PgDeferralCode {

    private PgDeferralCode() {}

    static Chain added(Chain chain, Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> chain;
            case DEFERRABLE -> chain.call("deferrable");
            case INITIALLY_DEFERRED -> chain.call("initiallyDeferred");
        };
    }
}
