package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether statements may leave something behind in their session: settings, variables, temporary tables. Those that
 * cannot may share one, because a session for each of a thousand files takes seconds; in doubt they leave something.
 */
final class SessionTraces {

    private static final Set<String> PLAIN =
            Set.of("CREATE", "ALTER", "DROP", "COMMENT", "INSERT", "UPDATE", "DELETE", "GRANT", "REVOKE");

    private SessionTraces() {}

    static boolean mayBeLeftBy(List<Statement> statements, Dialect dialect) {
        return statements.stream().map(Statement::sql).anyMatch(sql -> mayBeLeftBy(sql, dialect));
    }

    private static boolean mayBeLeftBy(String sql, Dialect dialect) {
        String lower = sql.toLowerCase(Locale.ROOT);
        return !PLAIN.contains(Words.first(1, sql, dialect).at(0))
                || Stream.of("set_config", "temp", "@").anyMatch(lower::contains);
    }
}
