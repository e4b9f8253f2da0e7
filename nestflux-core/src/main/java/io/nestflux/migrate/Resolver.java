package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Settles what only a person can know: whether a statement happened whose runner died while it ran. */
public final class Resolver {

    private Resolver() {}

    /**
     * Records the answer; the next run of {@link Migrator} goes on accordingly.
     *
     * @param request its database, history schema and timeouts
     * @param migration the migration's id
     * @param happened whether the statement that was interrupted did happen
     * @throws NestFluxException {@code NF-509} if no statement of that migration was interrupted
     */
    public static void resolve(MigrateRequest request, String migration, boolean happened) {
        try (Connection connection = request.database().connect()) {
            UnderLock.run(connection, request, (session, history) -> {
                Progress progress = history.read(migration)
                        .map(HistoryEntry::progress)
                        .filter(it -> it.intent().isPresent())
                        .orElseThrow(() -> nothingToResolve(migration));
                return history.progress(migration, settled(progress, happened), session.holdsLock());
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private static Progress settled(Progress progress, boolean happened) {
        if (!happened) {
            return new Progress(progress.statements(), progress.done(), progress.doneHash(), Optional.empty());
        }
        Progress.Intent intent = progress.intent().orElseThrow();
        return new Progress(
                progress.statements(),
                intent.statement(),
                StatementHashes.chain(progress.doneHash(), intent.hash()),
                Optional.empty());
    }

    private static NestFluxException nothingToResolve(String migration) {
        return new NestFluxException(
                ErrorCode.TARGET_UNKNOWN,
                "No statement of '" + migration + "' was interrupted here, so there is nothing to resolve.",
                "see where each migration stands: mvn nestflux:status");
    }
}
