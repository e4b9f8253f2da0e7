package io.nestflux.plan.online.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.online.TablesInUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Changes that have no gentle form, and whether their tables may suffer them. All are told at once. */
final class PgHarsh {

    private final TablesInUse inUse;
    private final List<String> refused = new ArrayList<>();
    private final Set<Concession> needed = new TreeSet<>();

    PgHarsh(TablesInUse inUse) {
        this.inUse = inUse;
    }

    /** Takes note of one that its table may not suffer. */
    void require(QualifiedName table, Concession concession, String what, String why) {
        if (!inUse.allows(table, concession)) {
            needed.add(concession);
            refused.add(what + ": " + why);
        }
    }

    /** @throws NestFluxException {@code NF-545} if there was one */
    void throwIfAny() {
        if (refused.isEmpty()) {
            return;
        }
        String words = needed.stream()
                .map(concession -> concession.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String constants = needed.stream()
                .map(concession -> "Concession." + concession.name())
                .collect(Collectors.joining(", "));
        throw new NestFluxException(
                ErrorCode.NO_GENTLE_FORM,
                "What tables in use would have to suffer, and may not:\n  " + String.join("\n  ", refused),
                "allow it, where nobody minds: " + Parameter.ONLINE_ALLOW.set(words),
                "allow it for one table: online(" + constants + "); in its class",
                "or take another road: a second column that is filled in batches and takes over the name later");
    }
}
