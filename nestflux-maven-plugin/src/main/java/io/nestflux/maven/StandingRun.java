package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.maven.embedded.StandingServers;
import io.nestflux.maven.project.CompiledClasses;
import io.nestflux.maven.project.ProjectClassLoader;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.postgres.PgSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;

/** Begins and ends the server that stays when goals come and go, for projects that would use it. */
@Singleton
final class StandingRun {

    private final StandingServers servers;

    @Inject
    StandingRun(StandingServers servers) {
        this.servers = servers;
    }

    StandingServers.Standing begin(ProjectRequest project, StandingRequest request, Rendering rendering) {
        if (request.url().isPresent()) {
            throw unsuitable(
                    "A database is configured with nestflux.url (or NESTFLUX_URL): goals use that one, and would not"
                            + " look at an embedded PostgreSQL.",
                    "leave it out to work on an embedded PostgreSQL");
        }
        mySqlSchema(project).ifPresent(schema -> {
            throw unsuitable(
                    schema + " is for MySQL or MariaDB, and only PostgreSQL comes embedded.",
                    "start a MySQL or MariaDB as you are used to, and name it with -Dnestflux.url=jdbc:mysql://…");
        });
        request.port().filter(port -> port < 1 || port > 65_535).ifPresent(port -> {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.postgresPort is " + port + ", which is no port.",
                    "choose one from 1024 to 65535");
        });
        return servers.begin(
                request.directory(),
                request.version(),
                request.port(),
                request.session().getRepositorySession(),
                project.project().getRemotePluginRepositories(),
                rendering::say);
    }

    private static NestFluxException unsuitable(String message, String hint) {
        return new NestFluxException(ErrorCode.EMBEDDED_UNSUITABLE, message, hint);
    }

    /**
     * The schema class for which the server would be of no use. Only looked at, not run: a class that is not compiled
     * yet, or cannot be used, is no reason to keep somebody from a server.
     */
    private static Optional<String> mySqlSchema(ProjectRequest project) {
        try (ProjectClassLoader loader = ProjectClassLoader.over(project.classPath(), project.plugin())) {
            CompiledClasses classes = CompiledClasses.in(project.classes(), loader);
            List<String> forMySql = classes.concreteDescendants(Set.of(MySqlSchema.class.getName()));
            if (project.schemaClass().isPresent()) {
                return project.schemaClass().filter(forMySql::contains);
            }
            boolean forPostgres = !classes.concreteDescendants(Set.of(PgSchema.class.getName()))
                    .isEmpty();
            return forPostgres ? Optional.empty() : forMySql.stream().findFirst();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    List<String> end(ProjectRequest project, StandingRequest request, Rendering rendering) {
        return servers.end(
                request.directory(),
                request.session().getRepositorySession(),
                project.project().getRemotePluginRepositories(),
                rendering::say);
    }
}
