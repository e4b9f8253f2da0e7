package io.nestflux.maven.init;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * What a project is to begin with.
 *
 * @param directory where its pom is, or is to be
 * @param project what is there already
 * @param dialect {@code postgresql}, {@code mysql} or {@code mariadb}
 * @param packageName where the database's classes go
 * @param groupId of a new pom
 * @param artifactId of a new pom
 * @param version of NestFlux
 * @param drivers the versions of drivers, by {@code group:artifact}
 * @param example whether a schema class and a table are written
 * @param dryRun whether nothing is
 */
public record InitRequest(
        Path directory,
        Optional<MavenProject> project,
        String dialect,
        String packageName,
        String groupId,
        String artifactId,
        String version,
        Map<String, String> drivers,
        boolean example,
        boolean dryRun) {

    /** Where packages begin. */
    public Path sources() {
        return project.map(it -> Path.of(it.getBuild().getSourceDirectory()))
                .orElseGet(() -> directory.resolve("src/main/java"));
    }

    /** The same, writing nothing. */
    public InitRequest dry() {
        return new InitRequest(
                directory, project, dialect, packageName, groupId, artifactId, version, drivers, example, true);
    }
}
