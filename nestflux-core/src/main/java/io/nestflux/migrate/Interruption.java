package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import java.util.Optional;

/**
 * A runner that died between announcing a statement and recording it as done. Whether it happened only the database can
 * tell, so a run does not guess: it stops, with words on what to look at.
 */
final class Interruption {

    private Interruption() {}

    static NestFluxException unresolved(Migration migration, HistoryEntry entry, Optional<ScriptStatement> statement) {
        int number = entry.progress().done() + 1;
        String shown = statement
                .map(it -> "\n  " + it.line() + " | " + Secrets.excerpt(it.sql()))
                .orElse("");
        return new NestFluxException(
                ErrorCode.MIGRATION_INTERRUPTED,
                "A run of " + migration.fileName() + " that began at " + entry.startedAt() + " (" + entry.appliedBy()
                        + ", session " + entry.sessionId() + ") ended while statement " + number + " of "
                        + entry.progress().statements()
                        + " ran. Whether that one happened is not recorded; all before it"
                        + " did, none after it." + shown,
                "look in the database for what this statement makes, changes or removes",
                "if it happened: mvn nestflux:resolve -Dnestflux.migration=" + migration.id()
                        + " -Dnestflux.as=statement:" + number,
                "if it did not: mvn nestflux:resolve -Dnestflux.migration=" + migration.id() + " -Dnestflux.as="
                        + (number == 1 ? "pending" : "statement:" + (number - 1)),
                "then run migrate again; it goes on accordingly");
    }
}
