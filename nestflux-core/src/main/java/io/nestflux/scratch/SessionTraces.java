package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether statements may leave something behind in their session: settings, variables, temporary tables. Those that
 * cannot may share one, because a session for each of a thousand files takes seconds; in doubt they leave something.
 */
final class SessionTraces {

    private static final Pattern PLAIN = Pattern.compile(
            "(?:--[^\n]*+\n|\\s++)*+(?:create|alter|drop|comment|insert|update|delete|grant|revoke)\\b",
            Pattern.CASE_INSENSITIVE);

    private SessionTraces() {}

    static boolean mayBeLeftBy(List<Statement> statements) {
        return statements.stream().map(Statement::sql).anyMatch(SessionTraces::mayBeLeftBy);
    }

    private static boolean mayBeLeftBy(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT);
        return !PLAIN.matcher(sql).lookingAt()
                || Stream.of("set_config", "temp", "@").anyMatch(lower::contains);
    }
}
