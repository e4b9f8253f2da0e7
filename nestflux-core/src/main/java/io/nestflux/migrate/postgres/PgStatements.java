package io.nestflux.migrate.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.Locale;
import java.util.Set;

/**
 * What a statement of PostgreSQL does to the session that runs it, and to the server's locks, by its words. Where it
 * runs code of its own, the words of that count as well.
 */
final class PgStatements {

    /** What runs code that may set something. */
    private static final Set<String> MAY_SET =
            Set.of("DO", "CALL", "SELECT", "WITH", "LOAD", "DISCARD", "EXECUTE", "SET");

    private static final Set<String> OUTLIVES =
            Set.of("LISTEN", "UNLISTEN", "PREPARE", "DEALLOCATE", "LOAD", "DISCARD");
    private static final Set<String> ROWS = Set.of("INSERT", "UPDATE", "DELETE", "SELECT", "WITH", "VALUES", "MERGE");
    private static final Set<String> FALSE = Set.of("false", "f", "off", "0");

    /** What may call a function that sets something, of which only its words tell. */
    private static final Set<String> CALLS = Set.of("CALL", "SELECT", "WITH");

    private static final Set<String> BEFORE_A_STATEMENT = Set.of(";", "BEGIN", "THEN", "ELSE", "LOOP");

    /** A text behind one of these is executed; {@code RAISE NOTICE 'set'} is not. */
    private static final Set<String> BEFORE_CODE = Set.of("DO", "PLPGSQL", "EXECUTE", "(", "||");

    /** What counts of a statement is in its head; the rows of a long INSERT take no locks of their own. */
    private static final int HEAD = 50_000;

    private PgStatements() {}

    private static SqlTokens tokens(String sql) {
        return SqlTokens.of(sql, Dialect.POSTGRESQL);
    }

    private static SqlTokens withBodies(String sql) {
        return SqlTokens.withBodies(sql, Dialect.POSTGRESQL);
    }

    /** Whether it waits for old transactions, and may leave half of its work behind. */
    static boolean isConcurrent(String sql) {
        return SqlTokens.mayMention(sql, "concurrently") && withBodies(sql).mentions(Set.of("CONCURRENTLY"));
    }

    /** Whether it changes nothing but the session's settings. */
    static boolean isSetting(String sql) {
        SqlTokens tokens = tokens(sql);
        if (tokens.take("SET")) {
            return !tokens.at("LOCAL") && !tokens.at("CONSTRAINTS");
        }
        if (tokens.take("SELECT")) {
            tokens.take("PG_CATALOG", ".");
            return tokens.at("SET_CONFIG", "(");
        }
        return tokens.at("RESET");
    }

    /** Whether it changes a setting to the end of its transaction. */
    static boolean isLocalSetting(String sql) {
        return tokens(sql).at("SET", "LOCAL");
    }

    /** Whether it may change settings, by itself or by code that it runs. */
    static boolean touchesSettings(String sql) {
        return tokens(sql).atAny(MAY_SET) || isSetting(sql) || SqlTokens.mayMention(sql, "set_config");
    }

    /** Whether code that it runs sets something for the session, beyond the transaction. */
    static boolean setsWithin(String sql) {
        boolean runsBody = tokens(sql).at("DO");
        if (!runsBody && !tokens(sql).atAny(CALLS) || !SqlTokens.mayMention(sql, "set")) {
            return false;
        }
        String last = "";
        boolean begins = false;
        for (SqlTokens tokens = runsBody ? withBodies(sql) : tokens(sql); !tokens.isEnd(); ) {
            if (tokens.take("SET_CONFIG", "(")) {
                if (endsWithFalse(tokens)) {
                    return true;
                }
                continue;
            }
            if (begins && tokens.at("SET") && !tokens.at("SET", "LOCAL") && !tokens.at("SET", "CONSTRAINTS")) {
                return true;
            }
            Token token = tokens.next();
            begins = token.kind() == SqlLexer.Kind.STRING
                    ? BEFORE_CODE.contains(last)
                    : BEFORE_A_STATEMENT.contains(token.text().toUpperCase(Locale.ROOT));
            last = token.text().toUpperCase(Locale.ROOT);
        }
        return false;
    }

    /** Whether it has a body that does not run yet. */
    static boolean definesRoutine(String sql) {
        SqlTokens tokens = tokens(sql);
        if (!tokens.take("CREATE")) {
            return false;
        }
        tokens.take("OR", "REPLACE");
        return tokens.at("FUNCTION") || tokens.at("PROCEDURE");
    }

    /** Whether what comes after it may run with the rights of another role. */
    static boolean changesRole(String sql) {
        if (!SqlTokens.mayMention(sql, "role") && !SqlTokens.mayMention(sql, "authorization")) {
            return false;
        }
        for (SqlTokens tokens = withBodies(sql); !tokens.isEnd(); tokens.skip()) {
            if (tokens.at("SET_CONFIG", "(")) {
                tokens.take("SET_CONFIG", "(");
                if (tokens.peek().content().equalsIgnoreCase("role")) {
                    return true;
                }
            } else if (tokens.take("SET")) {
                tokens.take("LOCAL");
                while (tokens.take("SESSION")) {
                    // SET SESSION SESSION AUTHORIZATION
                }
                if (tokens.at("ROLE") || tokens.at("AUTHORIZATION")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether something of it would stay behind in the process, for its next client to find. */
    static boolean outlivesTransaction(String sql) {
        SqlTokens head = tokens(sql);
        if (head.atAny(OUTLIVES) || head.at("DECLARE") && head.count("WITH", "HOLD") > 0) {
            return true;
        }
        if (head.take("CREATE")) {
            if (!head.take("GLOBAL")) {
                head.take("LOCAL");
            }
            if (head.at("TEMP") || head.at("TEMPORARY")) {
                return true;
            }
        }
        for (SqlTokens tokens = withBodies(sql); !tokens.isEnd(); tokens.skip()) {
            String word = tokens.word();
            if (word.startsWith("PG_ADVISORY_LOCK")
                    || word.startsWith("PG_TRY_ADVISORY_LOCK")
                    || tokens.at("INTO", "TEMP")
                    || tokens.at("INTO", "TEMPORARY")
                    || tokens.take("SET_CONFIG", "(") && endsWithFalse(tokens)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last argument of a call is false; behind its opening parenthesis. */
    private static boolean endsWithFalse(SqlTokens tokens) {
        String last = "";
        int depth = 1;
        while (!tokens.isEnd() && depth > 0) {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 1 && token.is(",")) {
                last = tokens.peek().content().toLowerCase(Locale.ROOT);
            }
        }
        return FALSE.contains(last);
    }

    /** About how many locks it holds to the end of its transaction. */
    static int locks(String sql) {
        SqlTokens tokens = withBodies(sql.length() > HEAD ? sql.substring(0, HEAD) : sql);
        if (tokens.atAny(ROWS)) {
            return 2;
        }
        if (tokens.take("DROP")) {
            boolean many = tokens.at("TABLE")
                    || tokens.at("SCHEMA")
                    || tokens.at("MATERIALIZED", "VIEW")
                    || tokens.at("OWNED");
            // each table named with its TOAST table and some indexes
            return many ? 8 * (1 + tokens.count(",")) : 2;
        }
        int relations = tokens.count("PRIMARY", "KEY")
                + tokens.count("UNIQUE")
                + tokens.count("EXCLUDE")
                + tokens.count("SERIAL")
                + tokens.count("SMALLSERIAL")
                + tokens.count("BIGSERIAL")
                + tokens.count("AS", "IDENTITY");
        // a table, its TOAST table, and that one's index
        return (makesATable(tokens) ? 3 : 2) + relations;
    }

    private static boolean makesATable(SqlTokens tokens) {
        if (!tokens.take("CREATE")) {
            return false;
        }
        while (tokens.atAny(Set.of("GLOBAL", "LOCAL", "UNLOGGED", "TEMP", "TEMPORARY"))) {
            tokens.skip();
        }
        return tokens.at("TABLE") || tokens.at("MATERIALIZED", "VIEW");
    }
}
