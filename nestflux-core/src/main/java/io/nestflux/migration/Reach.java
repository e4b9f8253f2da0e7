package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;
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
        Words words = Words.first(LOOKED_AT, sql, dialect);
        String verb = words.at(0);
        String object = words.at(1);
        if (dialect == Dialect.POSTGRESQL) {
            boolean shared = VERBS.contains(verb) && POSTGRES_SHARED.contains(object)
                    || verb.equals("REASSIGN") && object.equals("OWNED");
            return shared && !words.at(2).equals("MAPPING") ? SERVER : DATABASE;
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
    private static boolean namesDatabase(Words words) {
        for (String word : words.tokens()) {
            if (AFTER_THE_NAME.contains(word)) {
                return false;
            }
            if (word.equals(".")) {
                return true;
            }
        }
        return false;
    }
}
