package io.nestflux.table.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;

/** Routines as SQL: bodies between dollar signs, and what is to be known of a whole statement. */
final class PgRoutineText {

    private PgRoutineText() {}

    /** The statement without {@code OR REPLACE} and the semicolon behind it. */
    static String created(String statement) {
        SqlTokens head = SqlTokens.of(statement, Dialect.POSTGRESQL);
        boolean creates = head.take("CREATE");
        head.take("OR", "REPLACE");
        String created = creates ? "CREATE " + statement.substring(head.peek().start()) : statement;
        String text = created.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /** What stands between the first parentheses: enough to tell two routines of a name apart. */
    static String arguments(String statement) {
        SqlText text = SqlText.of(statement, Dialect.POSTGRESQL);
        int open = text.find(0, token -> token.is("("));
        return open == text.size()
                ? ""
                : text.between(open + 1, text.next(open) - 1).strip();
    }
}
