package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Dialect;
import io.nestflux.connect.ServerVersion;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies pending migrations. Any number of runners may do so at once, in this process or others: each migration runs
 * exactly once.
 */
public final class Migrator {

    private final MigrateRequest request;
    private final List<Migration> files;
    private final long start = System.nanoTime();

    private Migrator(MigrateRequest request) {
        this.request = request;
        this.files = MigrationDirectory.read(request.directory());
    }

    /**
     * Brings the database up to date, or up to the target.
     *
     * <p>A look at the history without the lock tells whether there is anything to do; if so, the lock is taken, and
     * the history read again.
     *
     * @throws NestFluxException {@code NF-501} to {@code NF-510}; what was applied before stays applied and recorded
     */
    public static MigrateResult migrate(MigrateRequest request) {
        return new Migrator(request).run();
    }

    private MigrateResult run() {
        try (Connection connection = request.database().connect()) {
            ServerVersion server = Servers.version(connection);
            Dialect dialect = server.dialect();
            List<PendingMigration> pending = pending(History.of(connection, request.historySchema()), dialect);
            ServerSession session = ServerSessions.of(connection, server, request.historySchema());
            if (request.dryRun()) {
                return result(List.of(), Optional.empty(), Optional.of(DryRun.text(pending, dialect, session)));
            }
            if (pending.isEmpty()) {
                return result(List.of(), Optional.empty(), Optional.empty());
            }
            try {
                RunnerLock.acquire(session, request.timeouts().runnerLock(), request.listener());
                return locked(connection, session, dialect);
            } finally {
                session.release();
            }
        } catch (SQLException refusal) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_FAILED,
                    "The server refused what NestFlux needs for its own records: " + refusal.getMessage()
                            + " (SQLSTATE " + refusal.getSQLState() + ")",
                    refusal,
                    "check that this user may create and write the history table");
        }
    }

    private List<PendingMigration> pending(History history, Dialect dialect) {
        Comparison comparison = new Comparison(files, history.read());
        Safeguard safeguard = new Safeguard(comparison, history, dialect);
        safeguard.requireSamePast();
        List<PendingMigration> pending = comparison.pendingUpTo(request.target());
        safeguard.requireOrder(pending, request.outOfOrder());
        return pending;
    }

    private MigrateResult locked(Connection connection, ServerSession session, Dialect dialect) throws SQLException {
        History history = History.of(connection, request.historySchema());
        List<PendingMigration> pending = pending(history, dialect);
        if (pending.isEmpty()) {
            return result(List.of(), Optional.empty(), Optional.empty());
        }
        history.create();
        int order = new Comparison(files, history.read()).nextOrder();
        List<MigrateResult.Applied> applied = new ArrayList<>();
        for (PendingMigration next : pending) {
            applied.add(apply(next, order++, connection, session, history));
        }
        return result(applied, fingerprint(connection, session, history), Optional.empty());
    }

    private MigrateResult.Applied apply(
            PendingMigration pending, int order, Connection connection, ServerSession session, History history)
            throws SQLException {
        Dialect dialect = Servers.version(connection).dialect();
        PendingMigration next = pending;
        while (true) {
            FilePlan plan = FilePlan.of(next, dialect, session);
            try {
                return new MigrationRun(connection, session, history, plan, order, request, dialect).run();
            } catch (LockTableFull full) {
                if (!plan.division().isDivisible()) {
                    throw full.explained();
                }
                session.lockTable().didNotFit(plan.division().mostLocks());
                next = new PendingMigration(
                        pending.migration(), history.read(pending.migration().id()));
            }
        }
    }

    private Optional<String> fingerprint(Connection connection, ServerSession session, History history)
            throws SQLException {
        if (request.fingerprint().isEmpty()) {
            return Optional.empty();
        }
        session.reset(request.timeouts());
        String fingerprint = request.fingerprint().get().apply(connection);
        history.fingerprint(fingerprint, session.holdsLock());
        return Optional.of(fingerprint);
    }

    private MigrateResult result(
            List<MigrateResult.Applied> applied, Optional<String> fingerprint, Optional<String> dryRun) {
        return new MigrateResult(applied, Duration.ofNanos(System.nanoTime() - start), fingerprint, dryRun);
    }
}
