package io.nestflux.maven;

import io.nestflux.Configuration;
import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.maven.init.Defaults;
import io.nestflux.maven.init.InitRequest;
import io.nestflux.maven.init.InitResult;
import io.nestflux.maven.init.Initialization;
import io.nestflux.maven.project.DriverArtifacts;
import io.nestflux.pull.PullResult;
import io.nestflux.pull.PulledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Begins a project with what was said, what is answered, and what is usual. */
@Singleton
final class InitRun {

    private final DriverArtifacts drivers;
    private final Logins logins;

    @Inject
    InitRun(DriverArtifacts drivers, Logins logins) {
        this.drivers = drivers;
        this.logins = logins;
    }

    InitRequest request(MavenSession session, String version, InitAnswers said, boolean dryRun, Terminal terminal) {
        Optional<MavenProject> project =
                Optional.ofNullable(session.getCurrentProject()).filter(it -> it.getFile() != null);
        Path directory = project.map(it -> it.getBasedir().toPath())
                .orElseGet(() -> Path.of(session.getExecutionRootDirectory()));
        Defaults defaults = new Defaults(directory, project);
        String dialect = said.url().isPresent()
                ? defaults.dialect(said.url())
                : said.dialect()
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
                said.url().isEmpty(),
                dryRun);
    }

    InitResult begin(InitRequest request) {
        return Initialization.run(request);
    }

    /**
     * Takes the classes from the database instead of an example. What the pom needs is worked out before and written
     * after: a database that cannot be reached leaves the folder as it was.
     *
     * @param adopted the directory of the migrations, if the database is put under NestFlux as well
     */
    InitResult pull(InitRequest request, DatabaseRequest database, Optional<Path> adopted, PluginDescriptor plugin) {
        Initialization.run(request.dry());
        try (URLClassLoader loader = drivers.beyond(
                plugin.getClassRealm(),
                database.session().getRepositorySession(),
                database.session().getCurrentProject().getRemotePluginRepositories())) {
            PullOptions options = PullOptions.DEFAULT
                    .withSources(request.sources())
                    .withFolder(request.directory())
                    .withPackage(request.packageName())
                    .withDryRun(request.dryRun());
            PullResult pulled = adopted.isPresent()
                    ? adopting(database, adopted.get(), loader).adopt(options)
                    : NestFlux.pull(source(database, loader), options);
            return Initialization.run(request)
                    .with(new InitResult.Pulled(
                            pulled.source(),
                            pulled.files().stream().map(PulledFile::path).toList(),
                            pulled.summary(),
                            pulled.migrations()));
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private Source source(DatabaseRequest database, ClassLoader loader) {
        Login login = logins.of(database.database(), database.session());
        return Source.database(login.url(), login.user(), login.password())
                .driverClassLoader(loader)
                .include(database.include().toArray(String[]::new))
                .exclude(database.exclude().toArray(String[]::new));
    }

    private NestFlux adopting(DatabaseRequest database, Path migrations, ClassLoader loader) {
        Login login = logins.of(database.database(), database.session());
        Configuration configuration = NestFlux.configure()
                .driverClassLoader(loader)
                .database(login.url(), login.user(), login.password())
                .migrations(migrations)
                .historySchema(database.historySchema())
                .include(database.include().toArray(String[]::new))
                .exclude(database.exclude().toArray(String[]::new));
        if (database.scratch().url().isPresent()) {
            Login scratch = logins.of(database.scratch(), database.session());
            configuration.scratch(scratch.url(), scratch.user(), scratch.password());
        }
        return configuration.load();
    }
}
