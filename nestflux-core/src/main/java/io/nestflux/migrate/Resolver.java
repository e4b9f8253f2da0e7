package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.history.Attested;
import io.nestflux.history.Held;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationNames;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records what a person says of a migration: which of its statements have happened. What is recorded fits the file as
 * it is now, so an edited file that is declared done counts as the one that was applied.
 */
public final class Resolver {

    private static final String STATUS = "see where each migration stands: " + Goal.STATUS.run();

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
     * @throws NestFluxException {@code NF-509} if there is no such migration, or no such statement in it, or if a
     *     number is that of two; {@code NF-506} if another runner is at work; {@code NF-502} if a newer release has
     *     applied what comes after all that the directory knows
     */
    public static ResolveResult resolve(MigrateRequest request, String migration, Resolution resolution) {
        List<Migration> files = request.migrations();
        try (Connection connection = request.database().connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            return UnderLock.run(connection, request, (session, history) -> {
                history.create();
                Resolver resolver = new Resolver(session, history, dialect);
                new Safeguard(new HistoryComparison(files, resolver.entries), history, dialect).requireNoneAhead();
                return resolver.resolve(files, migration, resolution);
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private ResolveResult resolve(List<Migration> files, String name, Resolution resolution) throws SQLException {
        String id = meant(files, name);
        Optional<Migration> file =
                files.stream().filter(it -> it.id().equals(id)).findFirst();
        Optional<HistoryEntry> before = entry(id, entries);
        settle(id, file, before, resolution);
        Optional<HistoryEntry> after = entry(id, history.read());
        return new ResolveResult(
                id,
                words(before, file),
                words(after, file),
                !before.equals(after),
                file.filter(it -> after.filter(HistoryEntry::isApplied).isEmpty())
                        .map(it -> next(it, after)));
    }

    /** A number can stand for two: for one of the directory, and for one of another branch that the history has. */
    private String meant(List<Migration> files, String name) {
        List<String> meant = Stream.concat(
                        files.stream().map(Migration::id), entries.stream().map(HistoryEntry::migration))
                .filter(it -> MigrationNames.means(name, it))
                .distinct()
                .toList();
        if (meant.isEmpty()) {
            throw unknown(name);
        }
        if (meant.size() > 1) {
            throw ambiguous(name, meant);
        }
        return meant.get(0);
    }

    private static ResolveResult.Next next(Migration file, Optional<HistoryEntry> entry) {
        Direction direction = entry.filter(HistoryEntry::isHalfReverted).isPresent() ? Direction.DOWN : Direction.UP;
        return new ResolveResult.Next(
                new MigrationScript(file, direction).fileName(),
                entry.map(it -> it.progress().done()).orElse(0) + 1,
                Goal.of(direction.goal()).run());
    }

    private static Optional<HistoryEntry> entry(String id, List<HistoryEntry> entries) {
        return entries.stream().filter(it -> it.migration().equals(id)).findFirst();
    }

    private void settle(String id, Optional<Migration> file, Optional<HistoryEntry> before, Resolution resolution)
            throws SQLException {
        if (resolution instanceof Resolution.Statements some) {
            settle(file.orElseThrow(() -> gone(id + ".sql")), before, some.statements());
        } else if (resolution instanceof Resolution.Done) {
            done(file.orElseThrow(() -> gone(id + ".sql")), before);
        } else {
            requireSession(history.remove(id, session.holdsLock()) || before.isEmpty());
            if (before.filter(it -> !isLast(it)).isPresent()) {
                forgetFingerprint();
            }
        }
    }

    /** What all or none of a file's statements come to depends on its direction. */
    private void settle(Migration file, Optional<HistoryEntry> before, int happened) throws SQLException {
        boolean backwards = before.filter(HistoryEntry::isHalfReverted).isPresent();
        if (backwards && file.down().isEmpty()) {
            throw gone(file.downFileName());
        }
        MigrationScript script = new MigrationScript(file, backwards ? Direction.DOWN : Direction.UP);
        Begun begun = Begun.of(script, happened, dialect);
        if (happened > begun.statements()) {
            throw beyond(script, begun.statements(), happened);
        }
        if (happened > 0 && happened < begun.statements()) {
            put(file, before, script.direction().running(), begun);
        } else {
            settle(
                    file.id(),
                    Optional.of(file),
                    before,
                    happened == 0 == backwards ? Resolution.DONE : Resolution.PENDING);
        }
    }

    private void done(Migration file, Optional<HistoryEntry> before) throws SQLException {
        if (before.filter(it -> isApplied(it, file)).isEmpty()) {
            MigrationScript script = new MigrationScript(file, Direction.UP);
            put(file, before, HistoryState.RESOLVED, Begun.of(script, Integer.MAX_VALUE, dialect));
        }
    }

    private void put(Migration file, Optional<HistoryEntry> before, HistoryState state, Begun begun)
            throws SQLException {
        int order = before.map(HistoryEntry::order)
                .orElseGet(() ->
                        entries.stream().mapToInt(HistoryEntry::order).max().orElse(0) + 1);
        HistoryNote note = new HistoryNote(
                file.id(),
                order,
                state,
                file.checksum(),
                begun.progress().withHeld(held(before, begun)),
                begun.hashes(),
                Duration.ZERO,
                Optional.empty());
        requireSession(history.put(note, session.holdsLock()));
        forgetFingerprint();
    }

    /** What the session held before what has happened, which is to be gone on with. */
    private static Held held(Optional<HistoryEntry> before, Begun begun) {
        int done = begun.progress().done();
        return before.map(it -> it.progress().held())
                .filter(it -> done < begun.statements() && it.next() <= done + 1)
                .orElse(Held.NOTHING);
    }

    /** Nothing is declared anew that NestFlux itself did. */
    private static boolean isApplied(HistoryEntry entry, Migration file) {
        return entry.state().isComplete() && entry.checksum().equals(file.checksum());
    }

    private boolean isLast(HistoryEntry entry) {
        return entries.stream().allMatch(it -> it.order() <= entry.order());
    }

    /** What the database is may be just what it was, but no longer what the migrations are known to make. */
    private void forgetFingerprint() throws SQLException {
        if (Attested.of(entries).word() == Attested.Word.DRIFTED) {
            history.fingerprint(Attested.DRIFTED, session.holdsLock());
        } else {
            history.forgetFingerprint(session.holdsLock());
        }
    }

    private static String words(Optional<HistoryEntry> entry, Optional<Migration> file) {
        if (file.isEmpty()) {
            return entry.isEmpty() ? "forgotten" : StateWords.of(entry) + ", its file missing";
        }
        boolean edited = entry.filter(it -> it.state().isComplete()
                        && !it.checksum().equals(file.get().checksum()))
                .isPresent();
        return StateWords.of(entry) + (edited ? ", edited since" : "");
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
                "name one by its number or its file: " + Parameter.MIGRATION.set("0003"),
                STATUS);
    }

    private static NestFluxException ambiguous(String name, List<String> meant) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                "'" + name + "' is the number of " + String.join(" and of ", meant)
                        + ", of which the directory and the history each have one.",
                "name the one that is meant: " + Parameter.MIGRATION.set(meant.get(0)),
                "or: " + Parameter.MIGRATION.set(meant.get(1)),
                STATUS);
    }

    private static NestFluxException gone(String file) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                file + " is not in the directory, so there are no statements that could count as done.",
                "bring the file back from version control, or get the newer files");
    }

    private static NestFluxException beyond(MigrationScript script, int count, int wanted) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                script.fileName() + " has " + count + (count == 1 ? " statement" : " statements")
                        + ", so there is no statement " + wanted + ".",
                "if all of it has happened: "
                        + Parameter.AS.set(script.direction() == Direction.UP ? "done" : "pending"),
                "count statements as " + Goal.of(script.direction().goal()).run(Parameter.DRY_RUN.set())
                        + " shows them");
    }
}
