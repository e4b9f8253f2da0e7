package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which system variables of its session a {@code SET} assigns (MySQL manual, section 15.7.6.1): {@code SET a = 1,
 * SESSION b = 2, @@c = 3, @@local.d = 4}. Not those of the server, and none that hold for one statement ({@code SET
 * STATEMENT … FOR} of MariaDB).
 */
final class MySqlAssignments {

    private static final List<String> SCOPES = List.of("SESSION", "LOCAL");

    private MySqlAssignments() {}

    /** Their names, in lower case. */
    static Set<String> of(String sql, Dialect dialect) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        Set<String> names = new HashSet<>();
        if (!tokens.take("SET") || tokens.at("STATEMENT")) {
            return names;
        }
        do {
            read(tokens, names, MySqlFlavour.of(dialect));
        } while (tokens.nextItem());
        return names;
    }

    private static void read(SqlTokens tokens, Set<String> names, MySqlFlavour flavour) {
        boolean marked = tokens.take("@", "@");
        boolean scoped = SCOPES.stream().anyMatch(scope -> marked ? tokens.take(scope, ".") : tokens.take(scope));
        if (!marked && scoped && tokens.at("TRANSACTION")) {
            names.add(flavour.transactionIsolation());
            names.add(flavour.transactionReadOnly());
        } else if (!tokens.at("@") && !tokens.isEnd()) {
            String name = tokens.part().toLowerCase(Locale.ROOT);
            if (tokens.at("=") || tokens.at(":=") || tokens.at(":", "=")) {
                names.add(name);
            }
        }
    }
}
