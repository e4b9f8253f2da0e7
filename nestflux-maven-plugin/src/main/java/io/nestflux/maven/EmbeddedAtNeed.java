package io.nestflux.maven;

import io.nestflux.connect.Database;
import io.nestflux.maven.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** An embedded PostgreSQL that is started when it is first asked for, and stopped at the end if it was. */
final class EmbeddedAtNeed implements AutoCloseable {

    private final Function<Path, EmbeddedPostgres> start;
    private final Optional<Path> directory;
    private final ClassLoader drivers;
    private Optional<ThrowAwayDirectory> throwAway = Optional.empty();
    private Optional<EmbeddedPostgres> server = Optional.empty();

    /**
     * @param start starts it with its data in a directory
     * @param directory that directory; without one, the data are thrown away at the end
     */
    EmbeddedAtNeed(Function<Path, EmbeddedPostgres> start, Optional<Path> directory, ClassLoader drivers) {
        this.start = start;
        this.directory = directory;
        this.drivers = drivers;
    }

    Login login() {
        if (server.isEmpty()) {
            if (directory.isEmpty()) {
                throwAway = Optional.of(ThrowAwayDirectory.create());
            }
            server = Optional.of(start.apply(
                    directory.or(() -> throwAway.map(ThrowAwayDirectory::path)).orElseThrow()));
        }
        return Login.of(server.get());
    }

    Database database() {
        Login login = login();
        return Database.at(login.url(), login.user(), login.password(), drivers);
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedPostgres::close);
        throwAway.ifPresent(ThrowAwayDirectory::close);
    }
}
