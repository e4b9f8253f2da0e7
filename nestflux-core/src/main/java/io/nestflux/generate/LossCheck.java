package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.generate.GenerateResult.Counted;
import io.nestflux.migrate.Destructive;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.RowQuestion;
import io.nestflux.plan.Statement;
import io.nestflux.sql.FirstLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refuses a plan that would lose data where that is denied: what no row is lost by, may be planned. */
final class LossCheck {

    private LossCheck() {}

    /**
     * @param counted what the database at hand has of it
     * @throws NestFluxException {@code NF-540} with each statement, its rows, and how to allow it
     */
    static void requireAllowed(Destructive destructive, List<Statement> statements, List<Counted> counted) {
        if (destructive.policy() != DestructivePolicy.DENY) {
            return;
        }
        List<String> denied = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            for (Hazard hazard : statements.get(i).hazards()) {
                Optional<Counted> rows = counted.stream()
                        .filter(it -> it.statement() == number && it.hazard().equals(hazard))
                        .findFirst();
                Optional<String> object = hazard.question().map(RowQuestion::object);
                if (hazard.kind() == Hazard.Kind.LOSES_DATA
                        && rows.filter(Counted::isHarmless).isEmpty()
                        && destructive.denies(object.orElse(""))) {
                    denied.add(FirstLine.numbered(i + 1, statements.get(i).sql()) + ": "
                            + rows.map(Counted::words).orElse(hazard.message()));
                    object.ifPresent(objects::add);
                }
            }
        }
        if (!denied.isEmpty()) {
            throw refused(denied, objects.stream().distinct().toList());
        }
    }

    private static NestFluxException refused(List<String> denied, List<String> objects) {
        List<String> hints = new ArrayList<>();
        if (!objects.isEmpty()) {
            hints.add("allow " + (objects.size() == 1 ? "it: " : "those that may go: ")
                    + Parameter.DESTRUCTIVE_ALLOW.set(String.join(",", objects)));
        }
        hints.add("or all of it: " + Parameter.DESTRUCTIVE.set("allow"));
        return new NestFluxException(
                ErrorCode.DESTRUCTIVE_DENIED,
                "The migration would lose data, which is denied. Nothing was written.\n  - "
                        + String.join("\n  - ", denied),
                hints.toArray(String[]::new));
    }
}
