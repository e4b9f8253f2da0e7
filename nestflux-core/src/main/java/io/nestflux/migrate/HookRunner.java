package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.migration.HookMoment;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs hooks in the session that holds the lock. One that fails stops the run. */
final class HookRunner {

    private final Connection connection;
    private final Hooks hooks;
    private final MigrateListener listener;

    HookRunner(Connection connection, Hooks hooks, MigrateListener listener) {
        this.connection = connection;
        this.hooks = hooks;
        this.listener = listener;
    }

    /** Whether there is anything to run around each migration. */
    boolean surroundsEach() {
        return hooks.has(HookMoment.BEFORE_EACH) || hooks.has(HookMoment.AFTER_EACH);
    }

    /**
     * Runs a hook in a transaction of its own, if all of it can be in one.
     *
     * @param standing how the migrations stand if it fails, as a sentence
     */
    void run(HookMoment moment, String standing) throws SQLException {
        List<SegmentStatement> statements = hooks.statements(moment);
        if (!Hooks.together(statements)) {
            execute(moment, statements, "Its statements before that have happened, and stay. " + standing);
            return;
        }
        connection.setAutoCommit(false);
        try {
            execute(moment, statements, "What it did was rolled back. " + standing);
            connection.commit();
        } catch (SQLException | RuntimeException stopped) {
            connection.rollback();
            throw stopped;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Runs a hook in the transaction of a migration. */
    void within(HookMoment moment, String standing) {
        execute(moment, hooks.statements(moment), standing);
    }

    private void execute(HookMoment moment, List<SegmentStatement> statements, String standing) {
        StatementRunner runner = new StatementRunner(connection, moment.file(), 0, listener);
        for (SegmentStatement each : statements) {
            try {
                runner.run(each.statement());
            } catch (StatementFailure failure) {
                throw Refusal.LOCK.is(failure.refusal())
                        ? failure.explain(
                                ErrorCode.LOCK_TIMEOUT,
                                moment.file(),
                                statements.size(),
                                standing,
                                "let what holds the lock end, then run migrate again: " + Goal.MIGRATE.run())
                        : failure.explain(
                                ErrorCode.MIGRATION_FAILED, moment.file(), statements.size(), standing, hint(moment));
            }
        }
    }

    private static String hint(HookMoment moment) {
        return moment == HookMoment.AFTER_MIGRATE || moment == HookMoment.AFTER_ERROR
                ? "correct the hook; it runs again when " + moment.file().replace(".sql", "")
                        + " comes again, so if its work is wanted now, do it by hand"
                : "correct the hook, then run migrate again: " + Goal.MIGRATE.run();
    }

    /** Runs what is to follow a failure; that it fails, too, is only told. */
    void afterError() {
        try {
            if (hooks.has(HookMoment.AFTER_ERROR) && connection.isValid(5)) {
                run(HookMoment.AFTER_ERROR, "The migration before it had failed.");
            }
        } catch (NestFluxException | SQLException failed) {
            listener.warning(HookMoment.AFTER_ERROR.file(), 1, String.valueOf(failed.getMessage()));
        }
    }
}
