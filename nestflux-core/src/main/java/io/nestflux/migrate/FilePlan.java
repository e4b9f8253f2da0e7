package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.history.BatchProgress;
import io.nestflux.history.Held;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Directives;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.Optional;

/**
 * What is known of a file after reading it once, before anything runs: that it can be split, how it is divided, and
 * where to begin.
 *
 * @param script the file
 * @param division its transactions
 * @param hashes the hashes of all its statements
 * @param directives what its head asks for
 * @param done how many statements an earlier run has done
 * @param doneChain the chained hash of those
 * @param held what an earlier run's session held
 * @param kept which values are kept with the record
 * @param interruption the statement after those, settings aside, if an earlier run died while it ran
 * @param underWay the same, if it runs in batches of which some are done
 */
record FilePlan(
        MigrationScript script,
        Division division,
        StatementHashes hashes,
        Directives directives,
        int done,
        String doneChain,
        Held held,
        KeptValues kept,
        Optional<Interruption> interruption,
        Optional<Progress.Intent> underWay) {

    /**
     * Reads the file.
     *
     * @param earlier what the history knows of an earlier try in the same direction
     * @throws NestFluxException {@code NF-501} if what it has done already is no longer what the file says
     */
    static FilePlan of(MigrationScript file, Optional<HistoryEntry> earlier, Dialect dialect, ServerSession session) {
        int recorded = earlier.map(it -> it.progress().done()).orElse(0);
        Optional<Progress.Intent> intent = earlier.flatMap(it -> it.progress().intent());
        int announced = intent.map(Progress.Intent::statement).orElse(0);
        Optional<BatchProgress> batch = intent.flatMap(Progress.Intent::batch);
        Optional<Progress.Intent> underWay = Optional.empty();
        Division division = new Division(session);
        StatementHashes hashes = new StatementHashes();
        Optional<Interruption> interruption = Optional.empty();
        String chain = StatementHashes.NONE;
        Held held = earlier.map(it -> it.progress().held()).orElse(Held.NOTHING);
        KeptValues kept = new KeptValues(session.values());
        SignsOfLife signs = new SignsOfLife(session);
        try (SqlScript script = file.open(dialect)) {
            Directives directives = script.directives();
            Segments segments = Segments.of(script, dialect);
            while (segments.hasNext()) {
                SegmentStatement next = segments.next();
                division.add(next);
                kept.add(next.statement());
                signs.give();
                hashes.add(StatementHashes.hash(next.statement().text()));
                chain = hashes.count() == recorded ? hashes.chain() : chain;
                requireTransactional(file, next.statement(), division);
                if (hashes.count() == announced && batch.isPresent()) {
                    underWay = intent.filter(it -> goesOn(file, next.statement(), it, batch.get()));
                } else if (hashes.count() == announced) {
                    interruption = Optional.of(new Interruption(file, next.statement(), kept, earlier.orElseThrow()));
                }
            }
            boolean past = recorded == 0
                    || chain.equals(earlier.orElseThrow().progress().doneHash());
            if (!past || announced > hashes.count()) {
                throw changedPast(file, past ? announced : recorded);
            }
            return new FilePlan(
                    file, division, hashes, directives, recorded, chain, held, kept, interruption, underWay);
        }
    }

    /**
     * The statement to go on with: the one that was announced, else the one after those that are done. Settings that
     * stand between them are neither announced nor recorded, and are set again with those before.
     */
    int next() {
        return interruption
                .map(it -> it.statement().number())
                .or(() -> underWay.map(Progress.Intent::statement))
                .orElse(done + 1);
    }

    Migration migration() {
        return script.migration();
    }

    /** A batch that is not rolled back would be done, and not be recorded. */
    private static void requireTransactional(MigrationScript file, ScriptStatement statement, Division division) {
        if (statement.batch().isPresent() && division.isAlone(statement.number())) {
            throw BatchTable.impossible(
                    file.fileName() + ", line " + statement.line(),
                    statement.batch().get().table().toString(),
                    "what it writes, itself or by a trigger, has an engine that does not roll back",
                    "give those tables an engine that does (ALTER TABLE … ENGINE = InnoDB), or remove the line with"
                            + " nestflux:batch");
        }
    }

    /**
     * Whether it goes on as it began; how many rows there are in a batch may change. As long as no row is done, it may
     * begin anew.
     */
    private static boolean goesOn(
            MigrationScript file, ScriptStatement statement, Progress.Intent underWay, BatchProgress progress) {
        boolean same =
                statement.batch().filter(it -> it.key().equals(progress.key())).isPresent()
                        && underWay.hash().equals(StatementHashes.hash(statement.text()));
        if (!same && progress.hasBegun()) {
            int number = statement.number();
            throw new NestFluxException(
                    ErrorCode.MIGRATION_EDITED,
                    file.fileName() + " was stopped in an earlier run in the middle of statement " + number + ", after "
                            + progress.inWords() + ", and the statement or its key is no longer the same.",
                    "put both back as they were; how many rows a batch has, and the pause, may be changed",
                    "or, if the statement may run anew from its first row: "
                            + Goal.resolve(file.migration().id(), "statement:" + (number - 1)));
        }
        return same;
    }

    private static NestFluxException changedPast(MigrationScript file, int done) {
        String which = done == 1 ? "its first statement" : "its first " + done + " statements";
        return new NestFluxException(
                ErrorCode.MIGRATION_EDITED,
                file.fileName() + " was stopped in an earlier run after " + which
                        + ", and these are no longer what ran.",
                "put " + which + " back as it was; only what comes after may be corrected",
                "or bring the database to where the file says it should be in a new migration");
    }
}
