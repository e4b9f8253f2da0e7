package io.nestflux.maven.init;

import java.util.List;

/**
 * What a project begins with.
 *
 * @param dialect {@code postgresql}, {@code mysql} or {@code mariadb}
 * @param packageName where the database's classes are
 * @param files what became of each file
 * @param notes what the user should know
 * @param next the commands that come next
 * @param dryRun whether nothing was written
 */
public record InitResult(
        String dialect,
        String packageName,
        List<FileChange> files,
        List<String> notes,
        List<String> next,
        boolean dryRun) {}
