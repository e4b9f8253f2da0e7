package io.nestflux.maven.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** Starts the embedded PostgreSQL of a project, fetching and unpacking its programs when they are first needed. */
@Singleton
public final class EmbeddedServers {

    private final PostgresBinaries binaries;

    @Inject
    EmbeddedServers(PostgresBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * A server for one goal, which closes it: the one that {@code nestflux:start} began, or else one of the goal's own.
     *
     * @param directory below which the data of each major version have a directory, usually {@code target/nestflux}
     * @param version the major version
     * @throws io.nestflux.NestFluxException {@code NF-702}: no binaries, no right to start it, or it did not start
     */
    public EmbeddedPostgres start(
            Path directory,
            String version,
            RepositorySystemSession session,
            List<RemoteRepository> remotes,
            Consumer<String> say) {
        PostgresVersion selected = PostgresVersion.parse(version);
        ServerHomes homes = ServerHomes.below(directory);
        try {
            homes.standingOtherThan(selected)
                    .ifPresent(other -> say.accept("What nestflux:start runs for this project is PostgreSQL "
                            + other.major() + "; this goal uses a PostgreSQL " + selected.major() + " of its own."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return EmbeddedPostgres.start(homes.of(selected), programs(homes.root(), selected, session, remotes), say);
    }

    /** The programs of a version; they are resolved at once, and unpacked when it is known for whom. */
    EmbeddedPostgres.Programs programs(
            Path root, PostgresVersion version, RepositorySystemSession session, List<RemoteRepository> remotes) {
        Platform platform = Platform.current();
        Path jar = binaries.jar(version, platform, session, remotes);
        String name = version.artifact() + "-" + platform.classifier();
        return account -> Installation.unpack(
                jar,
                (account.isStranger() ? root : cache(root)).resolve("programs").resolve(name));
    }

    /**
     * Where unpacked programs are kept for all projects of this user; below {@code target} where there is no such
     * place, as for an account without a home.
     */
    private static Path cache(Path fallback) throws IOException {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home")).resolve(".cache")
                : Path.of(configured);
        Path cache = base.resolve("nestflux");
        try {
            Files.createDirectories(cache);
        } catch (IOException notPossible) {
            return fallback;
        }
        return Files.isWritable(cache) ? cache : fallback;
    }
}
