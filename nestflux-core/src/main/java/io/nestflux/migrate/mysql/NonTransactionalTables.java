package io.nestflux.migrate.mysql;

import io.nestflux.migration.Effect;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of MyISAM, Aria and other engines that do not roll back: those there are, and those that files make, of
 * which each is read before the one ahead of it has run. A statement that names one of them must not share a
 * transaction with the record of it, because only the record would be rolled back.
 */
final class NonTransactionalTables implements Predicate<String> {

    private static final Set<String> TRANSACTIONAL = Set.of("innodb", "ndb", "ndbcluster", "rocksdb", "tokudb");
    private static final Pattern ENGINE = Pattern.compile("(?i)\\bengine\\s*=?\\s*[`'\"]?(\\w+)");
    private static final Pattern DEFAULT_ENGINE =
            Pattern.compile("(?i)\\bdefault_storage_engine\\s*=\\s*['\"`]?(\\w+)");
    private static final Pattern MAKES_A_TABLE =
            Pattern.compile("(?i)\\s*create\\s+(or\\s+replace\\s+)?(temporary\\s+)?table\\b");
    private static final Pattern DEFINES = Pattern.compile("(?i)\\s*(create|alter)\\b.*", Pattern.DOTALL);
    private static final Pattern WRITES =
            Pattern.compile("(?i)\\s*(insert|update|delete|replace|load|with|select|do)\\b.*", Pattern.DOTALL);

    private final Connection connection;
    private final Dialect dialect;
    private final Set<String> names = new HashSet<>();
    private boolean asked;
    private boolean byDefault;

    NonTransactionalTables(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether a statement is rolled back with its transaction. */
    @Override
    public boolean test(String sql) {
        if (WRITES.matcher(sql).lookingAt()) {
            ask();
            return names.isEmpty() || !mentionsOne(sql);
        }
        if (DEFINES.matcher(sql).lookingAt()) {
            learn(sql);
        } else {
            Matcher engine = DEFAULT_ENGINE.matcher(sql);
            byDefault |= engine.find() && !isTransactional(engine.group(1));
        }
        return true;
    }

    private void learn(String sql) {
        Matcher engine = ENGINE.matcher(sql);
        if (engine.find() && !isTransactional(engine.group(1))) {
            remember(Effect.of(sql, dialect));
        } else if (MAKES_A_TABLE.matcher(sql).lookingAt()) {
            ask();
            // LIKE takes the engine over, too
            if (byDefault || mentionsOne(sql)) {
                remember(Effect.of(sql, dialect));
            }
        }
    }

    private static boolean isTransactional(String engine) {
        return TRANSACTIONAL.contains(engine.toLowerCase(Locale.ROOT));
    }

    private void remember(Effect effect) {
        if (effect instanceof Effect.Created created) {
            names.add(created.object().name().name().toLowerCase(Locale.ROOT));
        } else if (effect instanceof Effect.Altered altered) {
            altered.objects().forEach(object -> names.add(object.name().name().toLowerCase(Locale.ROOT)));
        }
    }

    private boolean mentionsOne(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> mentions(text, name));
    }

    private static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private void ask() {
        if (asked) {
            return;
        }
        asked = true;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select lower(table_name), @@default_storage_engine from information_schema.tables
                        where table_type = 'BASE TABLE'
                          and table_schema not in ('mysql', 'information_schema', 'performance_schema', 'sys')
                          and lower(engine) not in ('innodb', 'ndb', 'ndbcluster', 'rocksdb', 'tokudb')
                        union all
                        select '', @@default_storage_engine""")) {
            while (found.next()) {
                names.add(found.getString(1));
                byDefault |= !isTransactional(found.getString(2));
            }
            names.remove("");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
