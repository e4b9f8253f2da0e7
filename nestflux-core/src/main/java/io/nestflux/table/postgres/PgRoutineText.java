package io.nestflux.table.postgres;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Routines as SQL: bodies between dollar signs, and what is to be known of a whole statement. */
final class PgRoutineText {

    private static final Pattern CREATE =
            Pattern.compile("\\s*create\\s+(?:or\\s+replace\\s+)?", Pattern.CASE_INSENSITIVE);

    private PgRoutineText() {}

    /** The statement without {@code OR REPLACE} and the semicolon behind it. */
    static String created(String statement) {
        Matcher head = CREATE.matcher(statement);
        String created = head.lookingAt() ? "CREATE " + statement.substring(head.end()) : statement;
        String text = created.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /** What stands between the first parentheses: enough to tell two routines of a name apart. */
    static String arguments(String statement) {
        int open = -1;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < statement.length(); at++) {
            char letter = statement.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '(' && depth++ == 0) {
                open = at;
            } else if (!quoted && letter == ')' && --depth == 0) {
                return statement.substring(open + 1, at).strip();
            }
        }
        return "";
    }
}
