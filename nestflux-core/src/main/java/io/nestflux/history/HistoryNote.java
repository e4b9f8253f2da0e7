package io.nestflux.history;

import java.time.Duration;
import java.util.Optional;

/**
 * What a runner records of a migration. The rest of the row (times, user, server) the server fills in.
 *
 * @param migration the migration's id
 * @param order its place in the order of execution
 * @param state what is true now
 * @param checksum the file's checksum
 * @param progress how far it came
 * @param statementHashes short hashes of the statements; see {@link StatementHashes#compact()}
 * @param elapsed how long ago it was begun
 * @param failure what the server said, without secrets
 */
public record HistoryNote(
        String migration,
        int order,
        HistoryState state,
        String checksum,
        Progress progress,
        String statementHashes,
        Duration elapsed,
        Optional<String> failure) {}
