package io.nestflux.maven;

import java.util.Optional;

/**
 * What was said of a project that begins; what was not is asked, where somebody is there to answer.
 *
 * @param dialect {@code postgresql}, {@code mysql} or {@code mariadb}
 * @param packageName the package of the database's classes
 * @param groupId of a new pom
 * @param artifactId of a new pom
 */
record InitAnswers(
        Optional<String> dialect,
        Optional<String> packageName,
        Optional<String> groupId,
        Optional<String> artifactId) {}
