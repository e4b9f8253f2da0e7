package io.nestflux.maven;

import io.nestflux.maven.project.Credentials;
import io.nestflux.maven.project.Secret;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;

/** Completes an address with what settings.xml knows of it. */
@Singleton
final class Logins {

    private final Credentials credentials;

    @Inject
    Logins(Credentials credentials) {
        this.credentials = credentials;
    }

    /** What was given comes before what settings.xml says. The address must have a URL. */
    Login of(Address address, MavenSession session) {
        Optional<Credentials.Login> stored = address.serverId().map(id -> credentials.of(id, session.getSettings()));
        return new Login(
                address.url().map(Secret::reveal).orElseThrow(),
                address.user().or(() -> stored.map(Credentials.Login::user)).orElse(""),
                address.password()
                        .or(() -> stored.map(Credentials.Login::password))
                        .map(Secret::reveal)
                        .orElse(""));
    }
}
