package io.nestflux.migrate;

import io.nestflux.Api;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands, compared with the migrations directory.
 *
 * @param migrations one entry for each migration that the directory or the history knows: first those of the directory
 *     by number, then those that only the history has
 * @param runner who is at work on the database now
 * @param fingerprint fingerprint of the catalog when it was last known to be what the migrations made of it, if nothing
 *     ran since
 * @param drifted whether the catalog is another one now, or was another one when the last run began, so that somebody
 *     changed it by hand; empty if that cannot be told, because no fingerprint was recorded, migrations are pending, or
 *     a newer release has been at work
 * @param differences how it differs from what the migrations make, a line each; empty if it has not drifted
 * @param differencesUntold why they cannot be told, if it has drifted and there are none
 * @param driftUntold why it cannot be told whether the database has drifted, though all migrations are applied, and
 *     what makes it known again; empty if it can, or nobody looked
 * @param heldBack columns and tables whose drop is held back, and since which file of the directory, in words
 */
@Api(Api.Use.READ)
public record StatusResult(
        List<MigrationStatus> migrations,
        Optional<LockHolder> runner,
        Optional<String> fingerprint,
        Optional<Boolean> drifted,
        List<String> differences,
        Optional<String> differencesUntold,
        Optional<String> driftUntold,
        List<String> heldBack) {

    private static final String NOT_RECORDED =
            "It is not known whether this database is what the migrations make, so drift cannot be told: that is not"
                    + " recorded after a baseline, an import, a resolve or a run that was killed, nor where the first"
                    + " migration found tables or the server was another version. It is known again when "
                    + Goal.GENERATE.run() + " has found it to be that, beside your next change, and "
                    + Goal.MIGRATE.run() + " has applied what it writes.";

    public StatusResult {
        migrations = List.copyOf(migrations);
        differences = List.copyOf(differences);
        heldBack = List.copyOf(heldBack);
    }

    /** What the history tells, before anybody looked at the catalog. */
    static StatusResult told(
            List<MigrationStatus> migrations,
            Optional<LockHolder> runner,
            Optional<String> fingerprint,
            boolean drifted) {
        Optional<Boolean> known = drifted ? Optional.of(true) : Optional.empty();
        return new StatusResult(
                migrations, runner, fingerprint, known, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same, with what a look at the catalog told. */
    public StatusResult withDrifted(boolean found) {
        return new StatusResult(
                migrations,
                runner,
                fingerprint,
                Optional.of(found),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                heldBack);
    }

    /** The same, with how the database differs. */
    public StatusResult withDifferences(List<String> words) {
        return new StatusResult(
                migrations, runner, fingerprint, drifted, words, Optional.empty(), Optional.empty(), heldBack);
    }

    /** The same, with the reason why it cannot be told how the database differs. */
    public StatusResult withoutDifferences(String reason) {
        return new StatusResult(
                migrations, runner, fingerprint, drifted, List.of(), Optional.of(reason), Optional.empty(), heldBack);
    }

    /** The same, where a look at the catalog told nothing, because there is nothing to compare it with. */
    public StatusResult withDriftUntold() {
        return new StatusResult(
                migrations,
                runner,
                fingerprint,
                drifted,
                differences,
                differencesUntold,
                migrations.isEmpty() ? Optional.empty() : Optional.of(NOT_RECORDED),
                heldBack);
    }

    /** The same, with what is held back. */
    StatusResult holdingBack(List<String> found) {
        return new StatusResult(
                migrations, runner, fingerprint, drifted, differences, differencesUntold, driftUntold, found);
    }

    /** Whether everything in the directory is applied, unedited, and nothing is missing. */
    public boolean upToDate() {
        return migrations.stream().allMatch(it -> it.state().isComplete());
    }

    /**
     * This, if everything is applied, nothing is wrong, and the database is not known to have drifted.
     *
     * @throws NestFluxException {@code NF-516} with a line for each migration that is not as it should be
     */
    public StatusResult orThrow() {
        if (upToDate() && !drifted.orElse(false)) {
            return this;
        }
        throw NotUpToDate.of(this);
    }

    /**
     * As {@link #orThrow()}, with a say about migrations of a newer release.
     *
     * @throws NestFluxException {@code NF-516} also if there are some, and they are to fail
     */
    public StatusResult orThrow(FuturePolicy future) {
        orThrow();
        OlderRelease.require(future, newer());
        return this;
    }

    /** Files that a newer release has applied, after all that the directory knows; empty if there are none. */
    public List<String> newer() {
        return migrations.stream()
                .filter(it -> it.state() == State.NEWER)
                .map(MigrationStatus::file)
                .toList();
    }

    /** One line for people, if the directory is that of an older release. */
    public Optional<String> olderRelease() {
        return OlderRelease.line(newer());
    }

    /** What to do next, a sentence each; empty if there is nothing to do. */
    public List<String> advice() {
        return StatusAdvice.of(this);
    }

    /** All of this as JSON, for other programs, with {@code upToDate} before it. */
    public String json() {
        return StatusJson.of(this);
    }

    /** How a migration stands. */
    public enum State {
        /** Applied, and the file is still the same. */
        APPLIED,
        /** Declared as applied when the database was adopted. */
        BASELINE,

        /** Applied, as a person said, and the file is still the same. */
        RESOLVED,
        /** Not applied yet. */
        PENDING,
        /** Not applied yet, though one with a higher number is. */
        OUT_OF_ORDER,
        /** A statement failed in the last run. */
        FAILED,
        /** Being applied now. */
        RUNNING,

        /** Its runner ended before it did; the next run goes on with it. */
        INTERRUPTED,

        /** Its runner ended while a statement ran, and whether that one happened cannot be told. */
        UNKNOWN,

        /** Applied, and the file was edited since. */
        EDITED,
        /** Applied, and the file is no longer there. */
        MISSING,

        /** Begun by a newer release, after all that the directory knows, which is all applied. */
        NEWER;

        /** Whether nothing is left to do, and nothing is wrong. */
        public boolean isComplete() {
            return this == APPLIED || this == BASELINE || this == RESOLVED || this == NEWER;
        }
    }

    /**
     * How far a statement is that runs in batches along a key.
     *
     * @param statement which one, by number
     * @param rows how many rows of its table it has gone through
     * @param changed how many of them it has changed
     * @param total how many there were when it was begun; beyond a million by estimate
     * @param percent how much of them that is
     * @param upTo the key of the last row that is done, {@code id = 7}; empty before the first batch
     * @param end the key with which it will end
     * @param words all of this, for people
     */
    public record Batch(
            int statement, long rows, long changed, long total, int percent, String upTo, String end, String words) {}

    /**
     * One migration.
     *
     * @param id the migration's id
     * @param state how it stands
     * @param startedAt when it was last begun
     * @param finishedAt when that ended
     * @param duration how long it took
     * @param appliedBy user, host and application
     * @param statements how many statements it had when it ran; 0 if it never did
     * @param done how many of them are recorded as done
     * @param failure what the server said when it failed
     * @param inQuestion the statement that was begun and not recorded as done, by number
     * @param reverting whether all of this is about its down file, which was begun and did not come to its end
     * @param batch how far the statement is that runs in batches, if the file stopped in its middle
     */
    public record MigrationStatus(
            String id,
            State state,
            Optional<Instant> startedAt,
            Optional<Instant> finishedAt,
            Duration duration,
            Optional<String> appliedBy,
            int statements,
            int done,
            Optional<String> failure,
            Optional<Integer> inQuestion,
            boolean reverting,
            Optional<Batch> batch) {

        /** The file's name. */
        public String file() {
            return id + ".sql";
        }

        /** The name of the file of which a statement failed or is in question. */
        String stoppedFile() {
            return reverting ? id + ".down.sql" : file();
        }
    }
}
