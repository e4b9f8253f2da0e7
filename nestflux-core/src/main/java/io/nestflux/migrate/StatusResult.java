package io.nestflux.migrate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands, compared with the migrations directory.
 *
 * @param migrations one entry for each migration that the directory or the history knows: first those of the directory
 *     by number, then those that only the history has
 * @param fingerprint fingerprint of the catalog after the last run of {@code migrate}, if nothing ran since
 * @param drifted whether the catalog is another one now, so that somebody changed it by hand; empty if that cannot be
 *     told, because no fingerprint was recorded or migrations are pending
 */
public record StatusResult(List<MigrationStatus> migrations, Optional<String> fingerprint, Optional<Boolean> drifted) {

    public StatusResult {
        migrations = List.copyOf(migrations);
    }

    /** The same, with what a look at the catalog told. */
    public StatusResult withFingerprintNow(String now) {
        return new StatusResult(migrations, fingerprint, fingerprint.map(recorded -> !recorded.equals(now)));
    }

    /** Whether everything in the directory is applied, unedited, and nothing is missing. */
    public boolean upToDate() {
        return migrations.stream().allMatch(it -> it.state().isComplete());
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
        /** Its runner ended before it did. */
        INTERRUPTED,
        /** Applied, and the file was edited since. */
        EDITED,
        /** Applied, and the file is no longer there. */
        MISSING;

        /** Whether nothing is left to do, and nothing is wrong. */
        public boolean isComplete() {
            return this == APPLIED || this == BASELINE || this == RESOLVED;
        }
    }

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
            Optional<String> failure) {

        /** The file's name. */
        public String file() {
            return id + ".sql";
        }
    }
}
