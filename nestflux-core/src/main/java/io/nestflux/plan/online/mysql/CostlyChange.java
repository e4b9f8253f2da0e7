package io.nestflux.plan.online.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.plan.online.TargetServer;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A change of a table in use that costs more than somebody said it may.
 *
 * @param unit the change
 * @param rung the gentlest way in which the server makes it
 * @param server whose table it is
 * @param release the server's
 */
record CostlyChange(AlterUnit unit, Rung rung, TargetServer server, MySqlRelease release) {

    /** What is said of all of them, with the ways out. */
    static NestFluxException refusal(List<CostlyChange> changes) {
        CostlyChange first = changes.get(0);
        String words = changes.stream()
                .map(change -> Allowance.needed(change.rung).name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        List<String> hints = new ArrayList<>();
        hints.add("let it happen all the same: " + Parameter.ONLINE_ALLOW.set(words)
                + ", or for one table online(Concession."
                + Allowance.needed(first.rung) + ") in its class");
        changes.forEach(change -> hints.addAll(change.tools()));
        hints.add("or add a new column, fill it in batches, and drop the old one in a later migration");
        return new NestFluxException(
                ErrorCode.ONLINE_COSTLY,
                "These changes of tables in use have no gentle form on " + first.release + ":\n  "
                        + changes.stream().map(CostlyChange::words).collect(Collectors.joining("\n  ")),
                hints.toArray(String[]::new));
    }

    private String words() {
        String why = rung.copies()
                ? "the server copies all rows" + (rung.locksWrites() ? ", and nobody can write meanwhile" : "")
                : "nobody can write while it runs";
        return unit.table() + ": " + why + "\n    in: " + unit.alter().sql();
    }

    private List<String> tools() {
        return new OnlineTools(server, release)
                .commands(unit.alter()).stream()
                        .map(command -> "or have " + unit.table()
                                + " copied while it is in use, and say here that it may be copied: " + command)
                        .toList();
    }
}
