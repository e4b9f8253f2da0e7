package io.nestflux.plan.postgres;

import io.nestflux.catalog.Firing;
import java.util.Optional;

/** How {@code ALTER TABLE} says when a trigger or rule fires. */
final class PgFiring {

    private PgFiring() {}

    static String verb(Optional<Firing> wanted) {
        return wanted.map(chosen -> switch (chosen) {
                    case DISABLED -> "DISABLE";
                    case REPLICA -> "ENABLE REPLICA";
                    case ALWAYS -> "ENABLE ALWAYS";
                })
                .orElse("ENABLE");
    }
}
