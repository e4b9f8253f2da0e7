package io.nestflux.migrate;

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
            Dialect dialect = Servers.version(connection).dialect();
            List<PendingMigration> pending = pending(History.of(connection, request.historySchema()), dialect);
            if (request.dryRun()) {
                return result(List.of(), Optional.empty(), Optional.of(dryRun(pending, connection)));
            }
            if (pending.isEmpty()) {
                return result(List.of(), Optional.empty(), Optional.empty());
            }
            return UnderLock.run(
                    connection, request, (session, history) -> locked(connection, session, history, dialect));
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private String dryRun(List<PendingMigration> pending, Connection connection) {
        ServerVersion server = Servers.version(connection);
        return DryRun.text(pending, server.dialect(), ServerSessions.of(connection, server, request));
    }

    private List<PendingMigration> pending(History history, Dialect dialect) {
        Comparison comparison = new Comparison(files, history.read());
        Safeguard safeguard = new Safeguard(comparison, history, dialect);
        safeguard.requireSamePast();
        List<PendingMigration> pending = comparison.pendingUpTo(request.target());
        safeguard.requireOrder(pending, request.outOfOrder());
        return pending;
    }

    private MigrateResult locked(Connection connection, ServerSession session, History history, Dialect dialect)
            throws SQLException {
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
