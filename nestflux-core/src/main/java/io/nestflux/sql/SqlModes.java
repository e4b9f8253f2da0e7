package io.nestflux.sql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a {@code sql_mode} makes of quotes (manual, section 7.1.11), and how a script changes it: by its name, from
 * itself, or from a variable that kept it, as dumps do.
 */
public final class SqlModes {

    /** Some modes stand for several, and have ANSI_QUOTES among them. */
    private static final Set<String> ANSI_QUOTES =
            Set.of("ANSI", "ANSI_QUOTES", "DB2", "MAXDB", "MSSQL", "ORACLE", "POSTGRESQL");

    private static final String NO_BACKSLASHES = "NO_BACKSLASH_ESCAPES";
    private static final Set<String> NOT_OF_THE_SESSION = Set.of("GLOBAL", "PERSIST", "PERSIST_ONLY", "STATEMENT");

    private final Dialect dialect;
    private final Map<String, QuoteMode> kept = new HashMap<>();

    SqlModes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What quotes mean under the value of a {@code sql_mode}. */
    public static QuoteMode mode(String sqlMode) {
        boolean quotesNames = false;
        boolean backslashes = true;
        int from = 0;
        while (from <= sqlMode.length()) {
            int comma = sqlMode.indexOf(',', from);
            int to = comma < 0 ? sqlMode.length() : comma;
            String name = sqlMode.substring(from, to).strip().toUpperCase(Locale.ROOT);
            quotesNames |= ANSI_QUOTES.contains(name);
            backslashes &= !name.equals(NO_BACKSLASHES);
            from = to + 1;
        }
        return new QuoteMode(backslashes, quotesNames);
    }

    /** The value of a {@code sql_mode} without one of its modes. */
    public static String without(String sqlMode, String mode) {
        String rest = (',' + sqlMode + ',').replace(',' + mode + ',', ",");
        return rest.length() < 2 ? "" : rest.substring(1, rest.length() - 1);
    }

    /** What quotes mean after a statement, when before it they meant what is given. */
    QuoteMode after(String statement, QuoteMode before) {
        SqlTokens set = SqlTokens.of(statement, dialect, before);
        if (!set.take("SET")) {
            return before;
        }
        QuoteMode now = before;
        do {
            now = assigned(set, now);
        } while (set.nextItem());
        return now;
    }

    private QuoteMode assigned(SqlTokens set, QuoteMode before) {
        boolean variable = set.take("@");
        boolean system = variable && set.take("@");
        if (set.atAny(NOT_OF_THE_SESSION)) {
            return before;
        }
        if (set.take("SESSION") || set.take("LOCAL")) {
            set.take(".");
        }
        String name = set.part().toLowerCase(Locale.ROOT);
        boolean keeps = variable && !system;
        if (!keeps && !name.equals("sql_mode")) {
            return before;
        }
        set.take(":");
        if (!set.take("=")) {
            return before;
        }
        if (keeps) {
            if (mentionsItself(set)) {
                kept.put(name, before);
            }
            return before;
        }
        return value(set, before);
    }

    private static boolean mentionsItself(SqlTokens set) {
        if (!set.take("@", "@")) {
            return false;
        }
        if (set.take("SESSION") || set.take("LOCAL")) {
            set.take(".");
        }
        return set.at("SQL_MODE");
    }

    /** Up to the comma that ends it: {@code CONCAT(@@sql_mode, ',ANSI')}, {@code REPLACE(@@sql_mode, 'ANSI', '')}. */
    private QuoteMode value(SqlTokens set, QuoteMode before) {
        boolean removes = set.at("REPLACE");
        QuoteMode now = mode("");
        int depth = 0;
        while (!set.isEnd() && !(depth == 0 && set.at(","))) {
            Token token = set.peek();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (mentionsItself(set)) {
                now = before;
            } else if (set.take("@")) {
                now = kept.getOrDefault(set.peek().content().toLowerCase(Locale.ROOT), now);
            }
            QuoteMode named = mode(set.next().content());
            boolean quotesNames = removes ? now.quotesNames() && !named.quotesNames() : named.quotesNames();
            boolean backslashes = removes ? now.backslashes() || !named.backslashes() : named.backslashes();
            now = removes
                    ? new QuoteMode(backslashes, quotesNames)
                    : new QuoteMode(now.backslashes() && backslashes, now.quotesNames() || quotesNames);
        }
        return now;
    }
}
