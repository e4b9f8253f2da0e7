package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Dialect;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.migration.MigrationNames;
import io.nestflux.migration.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Records what a person says of a migration: which of its statements have happened. What is recorded fits the file as
 * it is now, so an edited file that is declared done counts as the one that was applied.
 */
public final class Resolver {

    private static final String STATUS = "see where each migration stands: mvn nestflux:status";

    private final ServerSession session;
    private final History history;
    private final Dialect dialect;
    private final List<HistoryEntry> entries;

    private Resolver(ServerSession session, History history, Dialect dialect) {
        this.session = session;
        this.history = history;
        this.dialect = dialect;
        this.entries = history.read();
    }

    /**
     * Records it under the lock, so never while the migration runs; the next run of {@link Migrator} goes on from
     * there.
     *
     * @param request its database, directory, history schema and timeouts
     * @param migration the migration's number, id or file name
     * @throws NestFluxException {@code NF-509} if there is no such migration, or no such statement in it;
     *     {@code NF-506} if another runner is at work
     */
    public static ResolveResult resolve(MigrateRequest request, String migration, Resolution resolution) {
        List<Migration> files = MigrationDirectory.read(request.directory());
        try (Connection connection = request.database().connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            return UnderLock.run(connection, request, (session, history) -> {
                history.create();
                return new Resolver(session, history, dialect).resolve(files, migration, resolution);
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private ResolveResult resolve(List<Migration> files, String name, Resolution resolution) throws SQLException {
        Optional<Migration> file =
                files.stream().filter(it -> MigrationNames.means(name, it.id())).findFirst();
        String id = file.map(Migration::id)
                .or(() -> entries.stream()
                        .map(HistoryEntry::migration)
                        .filter(it -> MigrationNames.means(name, it))
                        .findFirst())
                .orElseThrow(() -> unknown(name));
        Optional<HistoryEntry> before = entry(id, entries);
        if (resolution instanceof Resolution.Pending) {
            requireSession(history.remove(id, session.holdsLock()) || before.isEmpty());
        } else {
            record(file.orElseThrow(() -> gone(id)), before, resolution);
        }
        Optional<HistoryEntry> after = entry(id, history.read());
        Optional<Integer> next = after.isPresent() && after.get().state().isComplete() || file.isEmpty()
                ? Optional.empty()
                : Optional.of(after.map(it -> it.progress().done()).orElse(0) + 1);
        return new ResolveResult(id, words(before, file), words(after, file), !same(before, after), next);
    }

    private static Optional<HistoryEntry> entry(String id, List<HistoryEntry> entries) {
        return entries.stream().filter(it -> it.migration().equals(id)).findFirst();
    }

    private void record(Migration file, Optional<HistoryEntry> before, Resolution resolution) throws SQLException {
        int done = resolution instanceof Resolution.Statements some ? some.statements() : Integer.MAX_VALUE;
        StatementHashes hashes = new StatementHashes();
        String chain = StatementHashes.NONE;
        try (SqlScript script = file.script(dialect)) {
            while (script.hasNext()) {
                hashes.add(StatementHashes.hash(script.next().sql()));
                chain = hashes.count() <= done ? hashes.chain() : chain;
            }
        }
        int count = hashes.count();
        if (done != Integer.MAX_VALUE && done > count) {
            throw beyond(file, count, done);
        }
        boolean all = done >= count;
        if (all && before.filter(it -> isApplied(it, file)).isPresent()) {
            return;
        }
        int order = before.map(HistoryEntry::order)
                .orElseGet(() ->
                        entries.stream().mapToInt(HistoryEntry::order).max().orElse(0) + 1);
        Progress progress = new Progress(count, Math.min(done, count), chain, Optional.empty());
        HistoryNote note = new HistoryNote(
                file.id(),
                order,
                all ? HistoryState.RESOLVED : HistoryState.RUNNING,
                file.checksum(),
                progress,
                hashes.compact(),
                Duration.ZERO,
                Optional.empty());
        requireSession(history.put(note, session.holdsLock()));
        keepFingerprint(before, order);
    }

    /** Nothing is declared anew that NestFlux itself did. */
    private static boolean isApplied(HistoryEntry entry, Migration file) {
        return entry.state().isComplete() && entry.checksum().equals(file.checksum());
    }

    /** The database is what it was. */
    private void keepFingerprint(Optional<HistoryEntry> before, int order) throws SQLException {
        Optional<String> fingerprint = before.flatMap(HistoryEntry::fingerprint);
        if (fingerprint.isPresent() && entries.stream().allMatch(it -> it.order() <= order)) {
            history.fingerprint(fingerprint.get(), session.holdsLock());
        }
    }

    private static boolean same(Optional<HistoryEntry> before, Optional<HistoryEntry> after) {
        return before.equals(after);
    }

    private static String words(Optional<HistoryEntry> entry, Optional<Migration> file) {
        if (file.isEmpty()) {
            return entry.isEmpty() ? "forgotten" : Standing.of(entry) + ", its file missing";
        }
        boolean edited = entry.filter(it -> it.state().isComplete()
                        && !it.checksum().equals(file.get().checksum()))
                .isPresent();
        return Standing.of(entry) + (edited ? ", edited since" : "");
    }

    private static void requireSession(boolean held) {
        if (!held) {
            throw Checkpoint.sessionChanged("the answer was being recorded");
        }
    }

    private static NestFluxException unknown(String name) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                "There is no migration '" + name + "', neither in the directory nor in the history.",
                "name one by its number or its file: -Dnestflux.migration=0003",
                STATUS);
    }

    private static NestFluxException gone(String id) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                id + ".sql is not in the directory, so there are no statements that could count as done.",
                "bring the file back from version control",
                "or, if it is gone for good, let the history forget it: mvn nestflux:resolve -Dnestflux.migration=" + id
                        + " -Dnestflux.as=pending");
    }

    private static NestFluxException beyond(Migration file, int count, int wanted) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                file.fileName() + " has " + count + (count == 1 ? " statement" : " statements")
                        + ", so there is no statement " + wanted + ".",
                "if all of it has happened: -Dnestflux.as=done",
                "count statements as mvn nestflux:migrate -Dnestflux.dryRun shows them");
    }
}
