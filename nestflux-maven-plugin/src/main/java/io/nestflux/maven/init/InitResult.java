package io.nestflux.maven.init;

import java.util.List;
import java.util.Optional;

/**
 * What a project begins with.
 *
 * @param dialect {@code postgresql}, {@code mysql} or {@code mariadb}
 * @param packageName where the database's classes are
 * @param files what became of each file
 * @param notes what the user should know
 * @param pulled what was taken over from a database
 * @param next the commands that come next
 * @param dryRun whether nothing was written
 */
public record InitResult(
        String dialect,
        String packageName,
        List<FileChange> files,
        List<String> notes,
        Optional<Pulled> pulled,
        List<String> next,
        boolean dryRun) {

    /**
     * What was taken over from a database.
     *
     * @param source which one
     * @param files the classes, from the folder on that packages begin in
     * @param summary what was counted
     * @param migrations what was recorded there as baseline; none if the database was not adopted
     */
    public record Pulled(String source, List<String> files, String summary, List<String> migrations) {}

    /** The same, with that. */
    public InitResult with(Pulled from) {
        return new InitResult(dialect, packageName, files, notes, Optional.of(from), next, dryRun);
    }
}
