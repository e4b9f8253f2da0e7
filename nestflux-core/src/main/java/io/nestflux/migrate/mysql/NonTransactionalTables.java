package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migration.Effect;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables of MyISAM, Aria and other engines that do not roll back: those there are, and those that files make, of
 * which each is read before the one ahead of it has run. A statement that names one of them must not share a
 * transaction with the record of it, because only the record would be rolled back.
 */
final class NonTransactionalTables implements Predicate<String> {

    private static final Set<String> TRANSACTIONAL = Set.of("innodb", "ndb", "ndbcluster", "rocksdb", "tokudb");
    private static final Set<String> DEFINES = Set.of("CREATE", "ALTER");
    private static final Set<String> WRITES =
            Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "LOAD", "WITH", "SELECT", "DO");

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
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (tokens.atAny(WRITES)) {
            ask();
            return names.isEmpty() || !mentionsOne(sql);
        }
        if (tokens.atAny(DEFINES)) {
            learn(sql);
        } else if (tokens.takeThrough("DEFAULT_STORAGE_ENGINE")) {
            tokens.take(":");
            byDefault |= tokens.take("=") && !isTransactional(tokens.next().content());
        }
        return true;
    }

    private void learn(String sql) {
        if (namesAnEngine(sql)) {
            remember(Effect.of(sql, dialect));
        } else if (makesATable(sql)) {
            ask();
            // LIKE takes the engine over, too
            if (byDefault || mentionsOne(sql)) {
                remember(Effect.of(sql, dialect));
            }
        }
    }

    /** Whether a statement names an engine that does not roll back. A column may have that name as well. */
    private boolean namesAnEngine(String sql) {
        int depth = 0;
        for (SqlTokens tokens = SqlTokens.of(sql, dialect); !tokens.isEnd(); ) {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.word().equals("ENGINE") && (tokens.take("=") || depth == 0)) {
                if (!isTransactional(tokens.next().content())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean makesATable(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("CREATE")) {
            return false;
        }
        tokens.take("OR", "REPLACE");
        tokens.take("TEMPORARY");
        return tokens.at("TABLE");
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
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The server did not say which tables do not roll back: " + unreadable.getMessage(),
                    unreadable,
                    "run the same again: nothing of this file was run");
        }
    }
}
