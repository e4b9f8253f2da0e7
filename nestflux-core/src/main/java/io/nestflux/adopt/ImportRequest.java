package io.nestflux.adopt;

import io.nestflux.migrate.MigrateRequest;
import io.nestflux.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be taken over.
 *
 * @param tool the other tool; empty if its files tell
 * @param sources its directories or files
 * @param table its table, if that is not called as usual
 * @param dialect whose SQL it is, where no database tells
 * @param directory the migrations directory
 * @param database the database, its history and its lock; empty to write only files
 * @param dryRun whether only to tell what would be done
 */
public record ImportRequest(
        Optional<Tool> tool,
        List<Path> sources,
        Optional<String> table,
        Optional<Dialect> dialect,
        Path directory,
        Optional<MigrateRequest> database,
        boolean dryRun) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
