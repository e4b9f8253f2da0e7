package io.nestflux.sql.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import java.util.stream.Collectors;

/** What is to be known of a whole statement that creates a function, procedure or aggregate. */
public final class PgRoutineText {

    private PgRoutineText() {}

    /** The statement without {@code OR REPLACE} and the semicolon behind it. */
    public static String created(String statement) {
        SqlTokens head = SqlTokens.of(statement, Dialect.POSTGRESQL);
        boolean creates = head.take("CREATE");
        head.take("OR", "REPLACE");
        String created = creates ? "CREATE " + statement.substring(head.peek().start()) : statement;
        String text = created.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /**
     * What stands between the first parentheses, without defaults: enough to tell two routines of a name apart, and to
     * name one in other statements.
     */
    public static String arguments(String statement) {
        SqlText text = SqlText.of(statement, Dialect.POSTGRESQL);
        int open = text.find(0, token -> token.is("("));
        return open == text.size()
                ? ""
                : SqlText.list(text.between(open + 1, text.next(open) - 1), Dialect.POSTGRESQL).stream()
                        .map(PgRoutineText::withoutDefault)
                        .collect(Collectors.joining(", "));
    }

    private static String withoutDefault(String argument) {
        SqlText text = SqlText.of(argument, Dialect.POSTGRESQL);
        return text.between(0, text.find(0, token -> token.is("DEFAULT") || token.is("=")))
                .strip();
    }
}
