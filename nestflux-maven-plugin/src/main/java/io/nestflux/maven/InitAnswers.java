package io.nestflux.maven;

import java.util.Optional;

/**
 * What was said of a project that begins; what was not is asked, where somebody is there to answer.
 *
 * @param dialect {@code postgresql}, {@code mysql} or {@code mariadb}
 * @param url the database that there is already
 * @param packageName the package of the database's classes
 * @param groupId of a new pom
 * @param artifactId of a new pom
 */
record InitAnswers(
        Optional<String> dialect,
        Optional<String> url,
        Optional<String> packageName,
        Optional<String> groupId,
        Optional<String> artifactId) {

    /** Without the URL, which may hold a password. */
    @Override
    public String toString() {
        return "answers for " + artifactId.orElse("a project");
    }
}
