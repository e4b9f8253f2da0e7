package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import java.util.ArrayList;
import java.util.List;

/** Whether a table's policies hold, and for whom: two switches that know nothing of each other. */
public final class PgRowSecurity {

    private PgRowSecurity() {}

    /** The clauses of {@code ALTER TABLE} that lead from one to the other. */
    public static List<String> changes(Options before, Options after) {
        List<String> clauses = new ArrayList<>();
        boolean enabled = after.is(PgOption.ROW_SECURITY);
        if (before.is(PgOption.ROW_SECURITY) != enabled) {
            clauses.add((enabled ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
        }
        boolean forced = after.is(PgOption.FORCE_ROW_SECURITY);
        if (before.is(PgOption.FORCE_ROW_SECURITY) != forced) {
            clauses.add((forced ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY");
        }
        return clauses;
    }
}
