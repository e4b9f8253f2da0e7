package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Dialect;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Directives;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import java.util.Optional;

/**
 * What is known of a file after reading it once, before anything runs: that it can be split, how it is divided, and
 * where to begin.
 *
 * @param migration the file
 * @param division its transactions
 * @param hashes the hashes of all its statements
 * @param directives what its head asks for
 * @param done how many statements an earlier run has done
 * @param doneChain the chained hash of those
 */
record FilePlan(
        Migration migration,
        Division division,
        StatementHashes hashes,
        Directives directives,
        int done,
        String doneChain) {

    /**
     * Reads the file.
     *
     * @throws NestFluxException if an earlier run was interrupted where its outcome cannot be told, or if what it has
     *     done already is no longer what the file says
     */
    static FilePlan of(PendingMigration pending, Dialect dialect, ServerSession session) {
        Migration migration = pending.migration();
        Optional<Progress> earlier = pending.earlier().map(HistoryEntry::progress);
        int recorded = earlier.map(Progress::done).orElse(0);
        int announced = earlier.flatMap(Progress::intent)
                .map(Progress.Intent::statement)
                .orElse(0);
        Division division = new Division(session);
        StatementHashes hashes = new StatementHashes();
        Optional<ScriptStatement> interrupted = Optional.empty();
        String chain = StatementHashes.NONE;
        try (SqlScript script = migration.script(dialect)) {
            Directives directives = script.directives();
            Segments segments = Segments.of(script, dialect);
            while (segments.hasNext()) {
                SegmentStatement next = segments.next();
                division.add(next);
                hashes.add(StatementHashes.hash(next.statement().sql()));
                chain = hashes.count() == recorded ? hashes.chain() : chain;
                interrupted = hashes.count() == announced ? Optional.of(next.statement()) : interrupted;
            }
            if (recorded > 0 && !chain.equals(earlier.orElseThrow().doneHash())) {
                throw changedPast(migration, recorded);
            }
            if (announced > 0) {
                throw Interruption.unresolved(migration, pending.earlier().orElseThrow(), interrupted);
            }
            return new FilePlan(migration, division, hashes, directives, recorded, chain);
        }
    }

    private static NestFluxException changedPast(Migration migration, int done) {
        String which = done == 1 ? "its first statement" : "its first " + done + " statements";
        return new NestFluxException(
                ErrorCode.MIGRATION_EDITED,
                migration.fileName() + " was stopped in an earlier run after " + which
                        + ", and these are no longer what ran.",
                "put " + which + " back as it was; only what comes after may be corrected",
                "or bring the database to where the file says it should be in a new migration");
    }
}
