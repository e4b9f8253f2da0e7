package io.nestflux.maven;

import io.nestflux.maven.project.Secret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a database is reached, as far as the user said. A URL may hold a password, so it is not printed either.
 *
 * @param serverId the {@code <server>} in settings.xml that knows user and password where they are not given
 */
record Address(Optional<Secret> url, Optional<String> user, Optional<Secret> password, Optional<String> serverId) {

    /** Nothing was said. */
    static final Address NONE = of(null, null, null, null);

    /** From parameters, which are null where they are not given. */
    static Address of(
            @Nullable Secret url, @Nullable String user, @Nullable Secret password, @Nullable String serverId) {
        return new Address(
                Optional.ofNullable(url),
                Optional.ofNullable(user),
                Optional.ofNullable(password),
                Optional.ofNullable(serverId));
    }

    /** The same; who logs in, if it was not said, is who logs in there. */
    Address orLoginOf(Address other) {
        return user.isPresent() || serverId.isPresent()
                ? this
                : new Address(url, other.user, password.or(other::password), other.serverId);
    }
}
