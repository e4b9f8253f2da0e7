package io.nestflux.maven;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.compare.DiffResult;
import io.nestflux.maven.embedded.EmbeddedPostgres;
import io.nestflux.maven.embedded.EmbeddedServers;
import io.nestflux.maven.project.CompiledClasses;
import io.nestflux.maven.project.DriverArtifacts;
import io.nestflux.maven.project.DriverClassLoader;
import io.nestflux.maven.project.ProjectClassLoader;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.maven.project.ProjectSchema;
import io.nestflux.maven.project.Versions;
import io.nestflux.pull.PullResult;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.project.MavenProject;

/** Runs a {@code diff} or {@code pull}, in a project or in an empty folder. */
@Singleton
final class DiffRun {

    private final Logins logins;
    private final EmbeddedServers servers;
    private final DriverArtifacts driverArtifacts;

    @Inject
    DiffRun(Logins logins, EmbeddedServers servers, DriverArtifacts driverArtifacts) {
        this.logins = logins;
        this.servers = servers;
        this.driverArtifacts = driverArtifacts;
    }

    DiffResult diff(ProjectRequest project, DatabaseRequest database, DiffRequest request, Rendering rendering) {
        return reading(
                project,
                database,
                request,
                rendering,
                (sides, complete) -> NestFlux.diff(complete.apply(sides.from()), complete.apply(sides.to())));
    }

    /** Pulls what the first side of the request is. */
    PullResult pull(
            ProjectRequest project,
            DatabaseRequest database,
            DiffRequest request,
            PullOptions options,
            Rendering rendering) {
        return reading(
                project,
                database,
                request,
                rendering,
                (sides, complete) -> NestFlux.pull(complete.apply(sides.from()), options));
    }

    private <T> T reading(
            ProjectRequest project,
            DatabaseRequest database,
            DiffRequest request,
            Rendering rendering,
            BiFunction<DiffSides, UnaryOperator<Source>, T> work) {
        Versions.requireSame(project.version(), project.project().getArtifacts());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (ProjectClassLoader classes = ProjectClassLoader.over(project.classPath(), project.plugin());
                URLClassLoader drivers = drivers(classes, project, database);
                EmbeddedAtNeed embedded = new EmbeddedAtNeed(
                        directory -> start(directory, project.project(), database, rendering),
                        directory(project.project(), database),
                        drivers)) {
            Thread.currentThread().setContextClassLoader(classes);
            Path compiled = project.classes();
            DiffSides sides = new DiffSides(
                    request,
                    project,
                    database,
                    new ProjectSchema(CompiledClasses.in(compiled, classes), compiled, classes, project.goal()),
                    logins,
                    embedded);
            return work.apply(sides, source -> complete(source, database, request, drivers, sides, embedded));
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private URLClassLoader drivers(ClassLoader classes, ProjectRequest project, DatabaseRequest database) {
        return driverArtifacts.beyond(
                new DriverClassLoader(classes, project.plugin()),
                database.session().getRepositorySession(),
                project.project().getRemotePluginRepositories());
    }

    private Source complete(
            Source source,
            DatabaseRequest database,
            DiffRequest request,
            ClassLoader drivers,
            DiffSides sides,
            EmbeddedAtNeed embedded) {
        Source complete = source.driverClassLoader(drivers)
                .include(database.include().toArray(String[]::new))
                .exclude(database.exclude().toArray(String[]::new));
        if (!request.schemas().isEmpty()) {
            complete = complete.schemas(request.schemas().toArray(String[]::new));
        }
        if (database.scratch().url().isPresent()) {
            Login scratch = logins.of(database.scratch(), database.session());
            return complete.scratch(scratch.url(), scratch.user(), scratch.password());
        }
        return sides.dialect() == Dialect.POSTGRESQL ? complete.scratchIfNeeded(embedded::database) : complete;
    }

    /** Without a project there is no {@code target}, and what the parameter says by default is no path. */
    private static Optional<Path> directory(MavenProject project, DatabaseRequest database) {
        boolean said = database.session().getUserProperties().containsKey("nestflux.postgresDirectory");
        return project.getFile() != null || said ? Optional.of(database.postgresDirectory()) : Optional.empty();
    }

    private EmbeddedPostgres start(
            Path directory, MavenProject project, DatabaseRequest database, Rendering rendering) {
        return servers.start(
                directory,
                database.postgresVersion(),
                database.session().getRepositorySession(),
                project.getRemotePluginRepositories(),
                rendering::say);
    }
}
