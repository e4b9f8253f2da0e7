package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.Branches;
import io.nestflux.migration.Migration;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stops a run before it begins, when directory and history contradict each other. */
final class Safeguard {

    private static final String FIND_REMOVED =
            "bring back files that were removed: git log --diff-filter=D --name-only finds the commit";

    private final HistoryComparison comparison;
    private final History history;
    private final Dialect dialect;

    Safeguard(HistoryComparison comparison, History history, Dialect dialect) {
        this.comparison = comparison;
        this.history = history;
        this.dialect = dialect;
    }

    /** @throws NestFluxException {@code NF-501} or {@code NF-502} if an applied file was edited or is missing */
    void requireSamePast() {
        requireFiles();
        requireUnedited();
    }

    /** @throws NestFluxException {@code NF-502} if there is something newer than all that the directory knows */
    void requireNoneAhead() {
        if (!comparison.ahead().isEmpty()) {
            requireFiles();
        }
    }

    private void requireFiles() {
        List<HistoryEntry> missing = comparison.missing();
        if (!missing.isEmpty() && !comparison.ahead().isEmpty()) {
            throw ahead(missing);
        }
        if (!missing.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_MISSING,
                    "Applied here, and no longer in the directory:\n"
                            + missing.stream().map(this::missingLine).collect(Collectors.joining("\n")),
                    FIND_REMOVED,
                    "or check that " + Parameter.MIGRATIONS.word() + " names the right directory and "
                            + Parameter.URL.word() + " the right database");
        }
    }

    private NestFluxException ahead(List<HistoryEntry> missing) {
        StringBuilder problem = new StringBuilder("Applied here, and not in this directory:\n"
                + missing.stream().map(this::missingLine).collect(Collectors.joining("\n")));
        List<PendingMigration> pending = comparison.pending();
        if (pending.isEmpty()) {
            return new NestFluxException(
                    ErrorCode.MIGRATION_MISSING, problem.toString(), OlderRelease.GET_NEWER_FILES, FIND_REMOVED);
        }
        problem.append("\nIn this directory, and not applied here:\n")
                .append(pending.stream()
                        .map(it -> "  + " + it.migration().fileName())
                        .collect(Collectors.joining("\n")));
        return new NestFluxException(
                ErrorCode.MIGRATION_MISSING,
                problem.toString(),
                "if what is applied here is of another branch of yours: check that branch out, and "
                        + Branches.backFirst(last(comparison.lastApplied())),
                "else " + OlderRelease.GET_NEWER_FILES + ", and give what is pending the next free numbers",
                FIND_REMOVED);
    }

    /** @throws NestFluxException {@code NF-501} if an applied file was edited */
    void requireUnedited() {
        List<Migration> edited = comparison.edited();
        if (!edited.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_EDITED,
                    "Edited after it was applied here:\n"
                            + edited.stream().map(this::editedLines).collect(Collectors.joining("\n")),
                    "put the file back as it was: git checkout <commit> -- "
                            + edited.get(0).up(),
                    "and write what you want changed into a new migration: " + Goal.GENERATE.run());
        }
    }

    private String missingLine(HistoryEntry entry) {
        return "  - " + file(entry) + "   (" + when(entry) + " by " + entry.appliedBy() + ")";
    }

    /** The name that an entry's file has, or had. */
    static String file(HistoryEntry entry) {
        return entry.migration() + ".sql";
    }

    private String editedLines(Migration file) {
        HistoryEntry entry = comparison.entry(file).orElseThrow();
        return "  ~ " + file.fileName() + "   (" + when(entry) + ")\n"
                + "      - checksum " + entry.checksum() + ", "
                + entry.progress().statements() + " statements\n"
                + "      + checksum " + file.checksum() + "\n"
                + "      " + FileDifference.of(file, dialect, history.statementHashes(file.id()));
    }

    private static String when(HistoryEntry entry) {
        return entry.state().name().toLowerCase(java.util.Locale.ROOT) + " "
                + entry.finishedAt().orElse(entry.startedAt());
    }

    /** @throws NestFluxException {@code NF-503} if one of them comes late and that is not allowed */
    void requireOrder(List<PendingMigration> pending, boolean outOfOrder) {
        Optional<Migration> late = pending.stream()
                .map(PendingMigration::migration)
                .filter(comparison::isOutOfOrder)
                .findFirst();
        if (late.isEmpty() || outOfOrder) {
            return;
        }
        String last = comparison.lastApplied().orElseThrow().fileName();
        throw new NestFluxException(
                ErrorCode.MIGRATION_OUT_OF_ORDER,
                late.get().fileName() + " is pending, but " + last + ", which comes after it, has been applied here.",
                "if a merge brought it: " + Branches.backFirst(last(comparison.before(late.get()))) + ", then run "
                        + Goal.MIGRATE.run(),
                "or give it the next free number, if it has not been applied anywhere else",
                "or apply it late, if it does not matter which of the two runs first: " + Parameter.OUT_OF_ORDER.set());
    }

    /** The number of the last migration that stays in a rollback. */
    private static String last(Optional<Migration> stays) {
        return stays.map(it -> "%04d".formatted(it.number())).orElse("0");
    }
}
