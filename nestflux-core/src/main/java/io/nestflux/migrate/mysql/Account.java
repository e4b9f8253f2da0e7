package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.SqlTokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * The account, or role, that a statement of MySQL or MariaDB makes or drops. Whether it exists tells whether the
 * statement happened, to who may read the server's accounts.
 *
 * @param user its user name
 * @param host its host
 */
record Account(String user, String host) {

    private static final Set<String> KINDS = Set.of("USER", "ROLE");

    /** The first of a statement's: MySQL makes or drops all of them or none, MariaDB one after the other. */
    static Optional<Account> of(String sql, Dialect dialect) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("CREATE") && !tokens.take("DROP") || !tokens.atAny(KINDS)) {
            return Optional.empty();
        }
        String everywhere = tokens.at("ROLE") && dialect == Dialect.MARIADB ? "" : "%";
        tokens.skip();
        if (tokens.at("IF") || tokens.isEnd()) {
            return Optional.empty();
        }
        String user = tokens.next().content();
        String host = tokens.take("@") ? tokens.next().content() : everywhere;
        return dialect == Dialect.MARIADB && tokens.nextItem()
                ? Optional.empty()
                : Optional.of(new Account(user, host));
    }

    /** Whether it exists, in a word; empty if this user may not know. */
    String standing(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from mysql.user where user = ? and host = ?")) {
            query.setString(1, user);
            query.setString(2, host);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1) > 0 ? "present" : "absent";
            }
        } catch (SQLException refused) {
            if (Refusal.DENIED.is(refused)) {
                return "";
            }
            throw refused;
        }
    }
}
