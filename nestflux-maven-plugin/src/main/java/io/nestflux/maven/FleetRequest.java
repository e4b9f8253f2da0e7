package io.nestflux.maven;

import io.nestflux.maven.project.ProjectRequest;
import java.nio.file.Path;

/**
 * What a goal is asked to do to many databases.
 *
 * @param project which project, and its migrations
 * @param database the configured database, for targets that are there or beside it
 * @param targets the file that lists the targets
 * @param parallel how many at once
 * @param failFast whether none is begun after one has failed
 * @param json whether the result is written as JSON
 */
record FleetRequest(
        ProjectRequest project, DatabaseRequest database, Path targets, int parallel, boolean failFast, boolean json) {}
