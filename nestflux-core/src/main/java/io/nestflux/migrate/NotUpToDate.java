package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import java.util.List;
import java.util.Locale;

/** What to throw when a database is not what the migrations directory says, and should be. */
final class NotUpToDate {

    /** Nobody reads a thousand lines to learn that a database is empty. */
    private static final int MOST_TOLD = 20;

    private NotUpToDate() {}

    static NestFluxException of(StatusResult status) {
        List<MigrationStatus> wrong = status.migrations().stream()
                .filter(it -> !it.state().isComplete())
                .toList();
        StringBuilder problem = new StringBuilder("The database is not up to date:");
        wrong.stream().limit(MOST_TOLD).forEach(it -> problem.append("\n  ").append(line(it)));
        if (wrong.size() > MOST_TOLD) {
            problem.append("\n  and ").append(wrong.size() - MOST_TOLD).append(" more");
        }
        status.runner().ifPresent(holder -> problem.append("\n  at work now: ").append(holder));
        if (status.drifted().orElse(false)) {
            problem.append("\n  it has drifted from what the migrations made of it");
            status.differencesUntold()
                    .ifPresent(
                            reason -> problem.append("; how cannot be told: ").append(reason));
            status.differences().forEach(difference -> problem.append("\n    ").append(difference));
        }
        return new NestFluxException(
                ErrorCode.NOT_UP_TO_DATE, problem.toString(), status.advice().toArray(String[]::new));
    }

    private static String line(MigrationStatus migration) {
        String state = migration.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "%-12s  %s", state, migration.file())
                + migration
                        .failure()
                        .map(words -> "\n      " + words.replace("\n", "\n      "))
                        .orElse("")
                + migration
                        .batch()
                        .map(batch -> "\n      statement " + batch.statement() + ": " + batch.words())
                        .orElse("");
    }
}
