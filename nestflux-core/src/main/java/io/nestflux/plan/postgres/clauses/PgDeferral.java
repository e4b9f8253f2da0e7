package io.nestflux.plan.postgres.clauses;

import io.nestflux.catalog.Deferral;

/** When a constraint is checked: at the end of a statement, or of the transaction. */
public final class PgDeferral {

    private PgDeferral() {}

    /** The words for it, with a blank before them, or nothing. */
    public static String words(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
