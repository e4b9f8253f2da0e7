package io.nestflux.introspect.mysql;

import io.nestflux.sql.mysql.MySqlNames;
import java.util.Optional;

/**
 * The account that a view or program runs as.
 *
 * @param user the user's name, or that of a role (MariaDB)
 * @param host the host part, unless it is a role
 */
record Definer(String user, Optional<String> host) {

    /** Takes {@code DEFINER = user@host} if it comes next. */
    static Optional<Definer> take(PrintedTokens tokens) {
        if (!tokens.word("DEFINER") || !tokens.symbol('=')) {
            return Optional.empty();
        }
        return tokens.name().map(user -> new Definer(user, tokens.symbol('@') ? tokens.name() : Optional.empty()));
    }

    /** As {@code CURRENT_USER()} writes it. */
    String account() {
        return user + host.map(part -> "@" + part).orElse("");
    }

    /** As SQL wants it. */
    String quoted() {
        return MySqlNames.quoted(user)
                + host.map(part -> "@" + MySqlNames.quoted(part)).orElse("");
    }
}
