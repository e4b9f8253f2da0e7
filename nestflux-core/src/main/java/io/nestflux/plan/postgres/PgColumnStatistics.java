package io.nestflux.plan.postgres;

import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the server is told of a column for its statistics, as it stands after {@code ALTER COLUMN}. */
final class PgColumnStatistics {

    /** What {@code DEFAULT} means, which came with 17. */
    private static final long USUAL = -1;

    private PgColumnStatistics() {}

    static List<String> changes(Options before, Options after) {
        List<String> clauses = new ArrayList<>();
        Optional<Long> target = after.get(PgOption.STATISTICS);
        if (!target.equals(before.get(PgOption.STATISTICS))) {
            clauses.add("SET STATISTICS " + target.orElse(USUAL));
        }
        for (Option<String> option : List.of(PgOption.N_DISTINCT, PgOption.N_DISTINCT_INHERITED)) {
            Optional<String> number = after.get(option);
            if (!number.equals(before.get(option))) {
                clauses.add(number.map(it -> "SET (" + option.name() + " = " + it + ")")
                        .orElse("RESET (" + option.name() + ")"));
            }
        }
        return clauses;
    }
}
