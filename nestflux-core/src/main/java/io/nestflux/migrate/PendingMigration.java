package io.nestflux.migrate;

import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.Migration;
import java.util.Optional;

/**
 * A migration of which something is left to do.
 *
 * @param migration the file
 * @param earlier what the history knows of an earlier try
 */
record PendingMigration(Migration migration, Optional<HistoryEntry> earlier) {}
