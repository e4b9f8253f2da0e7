package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** Begins and ends the server of a project that stays when goals come and go. */
@Singleton
public final class StandingServers {

    private final EmbeddedServers servers;

    @Inject
    StandingServers(EmbeddedServers servers) {
        this.servers = servers;
    }

    /**
     * A server that stands.
     *
     * @param version its major version
     * @param begun whether it was begun just now
     */
    public record Standing(String version, String url, int port, String user, Path passwordFile, boolean begun) {}

    /**
     * Begins the server of a project, unless it stands already.
     *
     * @param directory below which its data are
     * @param version its major version
     * @param port where it is to answer; without one, where it always does
     * @throws NestFluxException {@code NF-704} if one of another version or on another port stands, {@code NF-705} if
     *     the port is taken
     */
    public Standing begin(
            Path directory,
            String version,
            Optional<Integer> port,
            RepositorySystemSession session,
            List<RemoteRepository> remotes,
            Consumer<String> say) {
        PostgresVersion selected = PostgresVersion.parse(version);
        ServerHomes homes = ServerHomes.below(directory);
        requireNoOther(homes, selected);
        EmbeddedPostgres.Programs programs = servers.programs(homes.root(), selected, session, remotes);
        return begin(homes.of(selected), selected, port, homes.usualPort(), programs, say);
    }

    private static void requireNoOther(ServerHomes homes, PostgresVersion selected) {
        try {
            Optional<PostgresVersion> other = homes.standingOtherThan(selected);
            if (other.isPresent()) {
                throw differs("PostgreSQL " + other.get().major() + " runs for this project, and PostgreSQL "
                        + selected.major() + " was asked for.");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NestFluxException differs(String message) {
        return new NestFluxException(
                ErrorCode.EMBEDDED_DIFFERS, message, "end it first: mvn nestflux:stop", "or go on using it as it is");
    }

    static Standing begin(
            Path home,
            PostgresVersion version,
            Optional<Integer> wanted,
            int usual,
            EmbeddedPostgres.Programs programs,
            Consumer<String> say) {
        return EmbeddedPostgres.locked(home, say, (directory, lock) -> {
            try (lock) {
                Optional<StandingServer> there = StandingServer.in(directory);
                if (there.isPresent()) {
                    directory.requireOwn();
                    int port = there.get().port();
                    if (wanted.filter(it -> it != port).isPresent()) {
                        throw differs("This project's PostgreSQL runs on port " + port + ", and port " + wanted.get()
                                + " was asked for.");
                    }
                    return standing(there.get(), version, false);
                }
                ServerAccount account = ServerAccount.choose(home);
                Installation installation = programs.unpackedFor(account);
                directory.prepare(installation, account, say);
                return standing(
                        StandingServer.begin(directory, installation, account, wanted.orElse(usual)), version, true);
            }
        });
    }

    private static Standing standing(StandingServer server, PostgresVersion version, boolean begun) {
        return new Standing(
                version.major(),
                EmbeddedPostgres.url(server.port()),
                server.port(),
                DataDirectory.USER,
                server.directory().passwordFile(),
                begun);
    }

    /**
     * Ends what runs for a project.
     *
     * @return the major versions of which a server was ended; one without data is told of by {@code say}
     */
    public List<String> end(
            Path directory, RepositorySystemSession session, List<RemoteRepository> remotes, Consumer<String> say) {
        ServerHomes homes = ServerHomes.below(directory);
        List<String> ended = new ArrayList<>();
        for (PostgresVersion version : PostgresVersion.all()) {
            // those of most versions never ran, and nothing is fetched or written to find that out
            EmbeddedPostgres.Programs programs = account ->
                    servers.programs(homes.root(), version, session, remotes).unpackedFor(account);
            if (end(homes.of(version), programs, say)) {
                ended.add(version.major());
            }
        }
        return List.copyOf(ended);
    }

    static boolean end(Path home, EmbeddedPostgres.Programs programs, Consumer<String> say) {
        Path data = new DataDirectory(home).data();
        Optional<BereftServer> bereft = Files.isDirectory(data) ? Optional.empty() : BereftServer.ofData(data);
        if (Files.notExists(data) && bereft.isEmpty()) {
            return false;
        }
        return EmbeddedPostgres.locked(home, say, (directory, lock) -> {
            try (lock) {
                Optional<StandingServer> standing = StandingServer.in(directory);
                if (standing.isEmpty() && bereft.isEmpty()) {
                    return false;
                }
                ServerAccount account = ServerAccount.choose(home);
                Installation installation = programs.unpackedFor(account);
                if (standing.isPresent()) {
                    directory.requireOwn();
                    standing.get().end(installation, account);
                } else {
                    bereft.get().end(installation, account, say);
                }
                return true;
            }
        });
    }
}
