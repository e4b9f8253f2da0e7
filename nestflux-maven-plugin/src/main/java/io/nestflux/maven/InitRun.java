package io.nestflux.maven;

import io.nestflux.maven.init.Defaults;
import io.nestflux.maven.init.InitRequest;
import io.nestflux.maven.init.InitResult;
import io.nestflux.maven.init.Initialization;
import io.nestflux.maven.project.DriverArtifacts;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Begins a project with what was said, what is answered, and what is usual. */
@Singleton
final class InitRun {

    private final DriverArtifacts drivers;

    @Inject
    InitRun(DriverArtifacts drivers) {
        this.drivers = drivers;
    }

    InitRequest request(MavenSession session, String version, InitAnswers said, boolean dryRun, Terminal terminal) {
        Optional<MavenProject> project =
                Optional.ofNullable(session.getCurrentProject()).filter(it -> it.getFile() != null);
        Path directory = project.map(it -> it.getBasedir().toPath())
                .orElseGet(() -> Path.of(session.getExecutionRootDirectory()));
        Defaults defaults = new Defaults(directory, project);
        String dialect = said.dialect()
                .orElseGet(() -> terminal.ask(
                        "Which database (" + String.join(", ", Defaults.dialects()) + ")?",
                        defaults.dialect(Optional.empty())));
        String groupId = said.groupId()
                .orElseGet(() -> project.isPresent()
                        ? defaults.groupId()
                        : terminal.ask("groupId of the project?", defaults.groupId()));
        String artifactId = said.artifactId()
                .orElseGet(() -> project.isPresent()
                        ? defaults.artifactId()
                        : terminal.ask("artifactId of the project?", defaults.artifactId()));
        String packageName = said.packageName()
                .orElseGet(() -> terminal.ask("Package for the database's classes?", defaults.packageName(groupId)));
        return new InitRequest(
                directory,
                project,
                dialect,
                packageName,
                groupId,
                artifactId,
                version,
                drivers.versions(),
                true,
                dryRun);
    }

    InitResult begin(InitRequest request) {
        return Initialization.run(request);
    }
}
