package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sequence whose bounds change. Where it stands is in no catalog, and the server refuses bounds that leave that place
 * out: a sequence that stands where the new bounds have not begun yet starts where the model says, any other goes on.
 * One that has counted past their end is left to the server's refusal, because to start again would be to give numbers
 * a second time.
 */
final class PgSequenceBounds {

    private final QualifiedName name;
    private final SequenceOptions was;
    private final SequenceOptions is;

    /** Both options come from a server, so all are present. */
    PgSequenceBounds(QualifiedName name, SequenceOptions was, SequenceOptions is) {
        this.name = name;
        this.was = was;
        this.is = is;
    }

    /** Whether none of the numbers of before is within the new bounds. */
    boolean isElsewhere() {
        return min(is) > max(was) || max(is) < min(was);
    }

    /** What brings a sequence into the bounds before these change. */
    List<Step> bringInside() {
        List<Step> steps = new ArrayList<>();
        if (isElsewhere() || !leavesOutAtTheBeginning() && !beganBeyondTheEnd()) {
            return steps;
        }
        if (start(is) < min(was) || start(is) > max(was)) {
            steps.add(widen());
        }
        List<String> outside = new ArrayList<>();
        if (leavesOutAtTheBeginning()) {
            outside.add(beyond(counting() > 0));
        }
        if (beganBeyondTheEnd()) {
            outside.add("NOT is_called AND " + beyond(counting() < 0));
        }
        steps.add(Step.statement("SELECT setval(%s, %d, false) FROM %s WHERE %s"
                .formatted(
                        PgLiterals.text(PgNames.quote(name)),
                        start(is),
                        PgNames.quote(name),
                        String.join(" OR ", outside))));
        return steps;
    }

    /** What may happen when the bounds change. */
    Hazard[] hazards() {
        return isElsewhere() || !leavesOutAtTheEnd()
                ? new Hazard[0]
                : new Hazard[] {
                    Hazard.failsOnRows("if the sequence %s has counted past %d, where it is to end"
                            .formatted(name, counting() > 0 ? max(is) : min(is)))
                };
    }

    private boolean leavesOutAtTheBeginning() {
        return counting() > 0 ? min(is) > min(was) : max(is) < max(was);
    }

    private boolean leavesOutAtTheEnd() {
        return counting() > 0 ? max(is) < max(was) : min(is) > min(was);
    }

    private boolean beganBeyondTheEnd() {
        return counting() > 0 ? start(was) > max(is) : start(was) < min(is);
    }

    private String beyond(boolean low) {
        return low ? "last_value < " + min(is) : "last_value > " + max(is);
    }

    /** So that it reaches the start which it may get. */
    private Step widen() {
        return Step.statement("ALTER SEQUENCE %s%s MINVALUE %d MAXVALUE %d"
                .formatted(
                        PgNames.quote(name),
                        width(is.type()) > width(was.type())
                                ? " AS " + is.type().orElseThrow()
                                : "",
                        Math.min(min(was), min(is)),
                        Math.max(max(was), max(is))));
    }

    private static int width(Optional<String> type) {
        return switch (type.orElse("bigint")) {
            case "smallint" -> 2;
            case "integer" -> 4;
            default -> 8;
        };
    }

    private long counting() {
        return is.increment().orElse(1L);
    }

    private static long start(SequenceOptions options) {
        return options.start().orElseThrow();
    }

    private static long min(SequenceOptions options) {
        return options.min().orElseThrow();
    }

    private static long max(SequenceOptions options) {
        return options.max().orElseThrow();
    }
}
