package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.Progress;
import io.nestflux.migration.Batch;
import io.nestflux.migration.HookMoment;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a run would execute, in order, as SQL that a client program can read: with its transactions, the settings that
 * it runs under, and the statement that it goes on with where an earlier run was stopped.
 */
final class DryRun {

    private final Dialect dialect;
    private final ServerSession session;
    private final Timeouts timeouts;
    private final Optional<Hooks> hooks;
    private final StringBuilder text = new StringBuilder();

    private DryRun(Dialect dialect, ServerSession session, Timeouts timeouts, Optional<Hooks> hooks) {
        this.hooks = hooks;
        this.dialect = dialect;
        this.session = session;
        this.timeouts = timeouts;
    }

    /**
     * Empty if nothing would run.
     *
     * @param hooks what would run around it; empty for a rollback
     */
    static String text(
            List<ScriptRuns.Step> steps,
            Dialect dialect,
            ServerSession session,
            Timeouts timeouts,
            Optional<Hooks> hooks)
            throws SQLException {
        ServerSession.Undo undo = session.setUpToAsk(timeouts);
        try {
            return new DryRun(dialect, session, timeouts, hooks).goThrough(steps);
        } finally {
            undo.run();
        }
    }

    private String goThrough(List<ScriptRuns.Step> steps) throws SQLException {
        if (!steps.isEmpty()) {
            hook(HookMoment.BEFORE_MIGRATE);
        }
        for (ScriptRuns.Step step : steps) {
            if (!goesThrough(step)) {
                return text.toString();
            }
        }
        if (!steps.isEmpty()) {
            hook(HookMoment.AFTER_MIGRATE);
        }
        return text.toString();
    }

    private void hook(HookMoment moment) {
        List<SegmentStatement> statements =
                hooks.map(it -> it.statements(moment)).orElse(List.of());
        boolean together = Hooks.together(statements);
        if (!statements.isEmpty()) {
            line("-- " + moment.file());
            lineIf(together, "begin;");
            statements.forEach(each -> statement(each.statement()));
            lineIf(together, "commit;");
            text.append('\n');
        }
    }

    private void hookWithin(HookMoment moment, ScriptRuns.Step step, boolean isTime) {
        List<SegmentStatement> statements = isTime && step.script().direction() == Direction.UP
                ? hooks.map(it -> it.statements(moment)).orElse(List.of())
                : List.of();
        if (!statements.isEmpty()) {
            line("-- " + moment.file());
            statements.forEach(each -> statement(each.statement()));
            line("-- " + step.script().fileName() + (moment == HookMoment.BEFORE_EACH ? "" : " ends"));
        }
    }

    private void lineIf(boolean wanted, String line) {
        if (wanted) {
            line(line);
        }
    }

    private boolean goesThrough(ScriptRuns.Step step) throws SQLException {
        FilePlan plan = FilePlan.of(step.script(), step.earlier(), dialect, session);
        int first = plan.next();
        line("-- " + plan.script().fileName() + (first > 1 ? ", from statement " + first + " on" : ""));
        line("-- " + timeouts.under(plan.directives()).inWords());
        if (plan.division().isSplitForLocks()) {
            line("-- in several transactions, for the sake of the server's lock table");
        }
        Optional<Interruption> interruption = plan.interruption();
        if (interruption.isPresent()) {
            session.values().set(plan.held().values());
            Optional<StatementOutcome> outcome = outcome(interruption.get());
            if (outcome.isEmpty()) {
                return false;
            }
            ScriptStatement repaired = interruption.get().statement();
            outcome.get().repairs().stream()
                    .map(repaired::hide)
                    .map(repaired::insteadOf)
                    .forEach(this::statement);
            first += outcome.get().verdict() == StatementOutcome.Verdict.HAPPENED ? 1 : 0;
        }
        Continuation continuation = Continuation.of(plan, first, session, dialect);
        if (continuation.lost().isPresent()) {
            stopsHere(continuation.refusal());
            return false;
        }
        for (ScriptStatement again : continuation.again()) {
            line("-- statement " + again.number() + " again, for it was about that session only");
            statement(again);
        }
        statements(step, plan, first);
        text.append('\n');
        return true;
    }

    /** Where the run would stop because it cannot be told, so does this. */
    private Optional<StatementOutcome> outcome(Interruption interruption) throws SQLException {
        int number = interruption.statement().number();
        try {
            StatementOutcome outcome = interruption.outcome(session);
            line("-- statement " + number
                    + (outcome.verdict() == StatementOutcome.Verdict.HAPPENED
                            ? " was begun by an earlier run, and has happened"
                            : " was begun by an earlier run, and has not happened"));
            return Optional.of(outcome);
        } catch (NestFluxException unresolved) {
            if (unresolved.code() != ErrorCode.MIGRATION_INTERRUPTED) {
                throw unresolved;
            }
            stopsHere(unresolved);
            return Optional.empty();
        }
    }

    private void stopsHere(NestFluxException why) {
        line("-- stops here:");
        String.valueOf(why.getMessage()).lines().forEach(words -> line("-- " + words));
    }

    private void statements(ScriptRuns.Step step, FilePlan plan, int first) {
        Division division = plan.division();
        int end = 0;
        try (SqlScript script = plan.script().open(dialect)) {
            while (script.hasNext()) {
                ScriptStatement statement = script.next();
                int number = statement.number();
                if (number < first) {
                    continue;
                }
                boolean together = !division.isAlone(number) && !division.isBatched(number);
                statement.batch().ifPresent(batch -> batches(batch, plan, number));
                if (together && number > end) {
                    line("begin;");
                    end = division.end(number);
                }
                hookWithin(HookMoment.BEFORE_EACH, step, number == first);
                statement(statement);
                hookWithin(HookMoment.AFTER_EACH, step, number == division.count());
                lineIf(together && number == end, "commit;");
            }
        }
    }

    private void batches(Batch batch, FilePlan plan, int number) {
        line("-- in batches of " + batch.size() + " rows along (" + String.join(", ", batch.key())
                + "), each a transaction of its own"
                + (batch.pause().isZero()
                        ? ""
                        : ", with a pause of " + batch.pause().toMillis() + " ms between two"));
        plan.underWay()
                .filter(it -> it.statement() == number)
                .flatMap(Progress.Intent::batch)
                .ifPresent(it -> line("-- goes on behind " + it.inWords()));
    }

    private void statement(ScriptStatement statement) {
        line(Terminator.after(statement.text(), dialect, statement.mode()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
