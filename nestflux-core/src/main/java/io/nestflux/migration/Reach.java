package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far a statement reaches, by its first words. Where a script is only tried in a scratch database, what belongs to
 * the whole server must stay as it is, and so must other databases.
 */
public enum Reach {
    /** Nothing but the database connected to, as far as the words tell. */
    DATABASE,
    /** Databases, roles, tablespaces, settings: what all databases of the server share. */
    SERVER,
    /** MySQL: a table or the like of a database that is named. */
    OTHER_DATABASE;

    private static final int LOOKED_AT = 12;

    private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP", "RENAME");
    private static final Set<String> POSTGRES_SHARED =
            Set.of("DATABASE", "ROLE", "USER", "GROUP", "TABLESPACE", "SYSTEM", "OWNED");
    private static final Set<String> MYSQL_SHARED =
            Set.of("DATABASE", "SCHEMA", "ROLE", "USER", "SERVER", "TABLESPACE", "LOGFILE", "INSTANCE", "RESOURCE");
    private static final Set<String> MYSQL_WRITERS =
            Set.of("CREATE", "ALTER", "DROP", "RENAME", "TRUNCATE", "INSERT", "REPLACE", "UPDATE", "DELETE", "LOCK");
    private static final Set<String> AFTER_THE_NAME = Set.of(
            "(", "AS", "SELECT", "SET", "VALUES", "VALUE", "ON", "BEFORE", "AFTER", "WHERE", "ADD", "MODIFY", "CHANGE");

    /** How far a statement reaches. */
    public static Reach of(String sql, Dialect dialect) {
        List<String> words = firstWords(sql, dialect);
        String verb = at(words, 0);
        String object = at(words, 1);
        if (dialect == Dialect.POSTGRESQL) {
            boolean shared = VERBS.contains(verb) && POSTGRES_SHARED.contains(object)
                    || verb.equals("REASSIGN") && object.equals("OWNED");
            return shared && !at(words, 2).equals("MAPPING") ? SERVER : DATABASE;
        }
        boolean shared = verb.equals("USE")
                || verb.equals("GRANT")
                || verb.equals("REVOKE")
                || VERBS.contains(verb) && MYSQL_SHARED.contains(object)
                || verb.equals("SET")
                        && (Set.of("GLOBAL", "PERSIST", "PERSIST_ONLY", "PASSWORD")
                                .contains(object));
        return shared ? SERVER : MYSQL_WRITERS.contains(verb) && namesDatabase(words) ? OTHER_DATABASE : DATABASE;
    }

    /** A dot before anything that can only come after the name. */
    private static boolean namesDatabase(List<String> words) {
        for (String word : words) {
            if (AFTER_THE_NAME.contains(word)) {
                return false;
            }
            if (word.equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static String at(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private static List<String> firstWords(String sql, Dialect dialect) {
        SqlLexer lexer = SqlLexer.of(sql, dialect);
        List<String> words = new ArrayList<>();
        for (SqlLexer.Kind kind = lexer.next();
                kind != SqlLexer.Kind.END && words.size() < LOOKED_AT;
                kind = lexer.next()) {
            if (kind == SqlLexer.Kind.WORD) {
                words.add(lexer.word());
            } else if (kind.isSignificant()) {
                words.add(kind == SqlLexer.Kind.SYMBOL ? lexer.text() : "'");
            }
        }
        return words;
    }
}
