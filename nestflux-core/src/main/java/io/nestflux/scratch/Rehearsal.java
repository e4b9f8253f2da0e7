package io.nestflux.scratch;

import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries statements that say what they may cost, before they are written: what a server refuses because it costs more is
 * tried by the next dearer way, until it is taken. What comes out is then proven like every plan.
 *
 * @param up what leads there
 * @param down what leads back
 */
public record Rehearsal(List<Statement> up, Reverse down) {

    /** Copies the list. */
    public Rehearsal {
        up = List.copyOf(up);
    }

    /** @param scratch has what is before, and has it again afterwards */
    public static Rehearsal fromBefore(Scratch scratch, DialectSql sql, List<Statement> up, Reverse down) {
        if (!mayBeRefused(sql, up) && !mayBeRefused(sql, down.statements())) {
            return new Rehearsal(up, down);
        }
        List<Statement> there = tried(scratch, sql, up, "forwards");
        return new Rehearsal(there, down.in(back -> tried(scratch, sql.backwards(), back, "back")));
    }

    /** @param scratch has what is after, and has it again afterwards */
    public static Rehearsal fromAfter(Scratch scratch, DialectSql sql, List<Statement> up, Reverse down) {
        if (!down.isPossible() || !mayBeRefused(sql, up) && !mayBeRefused(sql, down.statements())) {
            return new Rehearsal(up, down);
        }
        Reverse back = down.in(statements -> tried(scratch, sql.backwards(), statements, "back"));
        return new Rehearsal(tried(scratch, sql, up, "forwards"), back);
    }

    private static boolean mayBeRefused(DialectSql sql, List<Statement> statements) {
        return sql.online()
                .filter(plan -> statements.stream().anyMatch(plan::saysItsCost))
                .isPresent();
    }

    private static List<Statement> tried(
            Scratch scratch, DialectSql sql, List<Statement> statements, String direction) {
        OnlinePlan plan = sql.online().orElseThrow();
        List<Statement> taken = new ArrayList<>();
        try {
            scratch.rehearse(statements, plan::dearer, taken::add);
            return taken;
        } catch (ScratchFailure refused) {
            throw Proof.failed(refused, direction);
        }
    }
}
