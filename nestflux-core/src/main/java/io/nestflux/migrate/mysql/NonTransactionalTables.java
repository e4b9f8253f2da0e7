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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables of MyISAM, Aria and other engines that do not roll back: those there are, and those that files make, of
 * which each is read before the one ahead of it has run. A statement that names one of them, or what leads to one, must
 * not share a transaction with the record of it, because only the record would be rolled back.
 */
final class NonTransactionalTables implements Predicate<String> {

    private static final Set<String> TRANSACTIONAL = Set.of("innodb", "ndb", "ndbcluster", "rocksdb", "tokudb");
    private static final Set<String> DEFINES = Set.of("CREATE", "ALTER", "RENAME");
    private static final Set<String> WRITES =
            Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "LOAD", "WITH", "SELECT", "DO");

    private final Connection connection;
    private final Dialect dialect;
    private final Set<String> names = new HashSet<>();
    private final Detours detours;
    private boolean asked;
    private boolean followed;
    private boolean byDefault;

    NonTransactionalTables(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.detours = new Detours(dialect);
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
        Optional<String> made = madeTable(sql);
        if (namesAnEngine(sql)) {
            remember(sql, made);
        } else if (made.isPresent() || renames(sql)) {
            ask();
            // LIKE takes the engine over, too
            if (made.isPresent() && byDefault || mentionsOne(sql)) {
                remember(sql, made);
            }
        }
        detours.learn(sql);
        follow();
    }

    private boolean renames(String sql) {
        return Effect.of(sql, dialect) instanceof Effect.Altered altered
                && altered.objects().size() > 1;
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

    /** The table that a statement makes. */
    private Optional<String> madeTable(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("CREATE")) {
            return Optional.empty();
        }
        tokens.take("OR", "REPLACE");
        tokens.take("TEMPORARY");
        if (!tokens.take("TABLE")) {
            return Optional.empty();
        }
        tokens.take("IF", "NOT", "EXISTS");
        return Optional.of(tokens.name().name());
    }

    private static boolean isTransactional(String engine) {
        return TRANSACTIONAL.contains(engine.toLowerCase(Locale.ROOT));
    }

    private void remember(String sql, Optional<String> made) {
        made.ifPresent(name -> names.add(name.toLowerCase(Locale.ROOT)));
        if (Effect.of(sql, dialect) instanceof Effect.Altered altered) {
            altered.objects().forEach(object -> names.add(object.name().name().toLowerCase(Locale.ROOT)));
        }
    }

    private boolean mentionsOne(String sql) {
        return Detours.mentionsOne(sql.toLowerCase(Locale.ROOT), names);
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
                        select null, @@default_storage_engine""")) {
            while (found.next()) {
                Optional.ofNullable(found.getString(1)).ifPresent(names::add);
                byDefault |= !isTransactional(found.getString(2));
            }
        } catch (SQLException unreadable) {
            throw unanswered(unreadable);
        }
        follow();
    }

    /** Where there is no such table, nothing can lead to one. */
    private void follow() {
        if (names.isEmpty()) {
            return;
        }
        try {
            if (!followed) {
                followed = true;
                detours.find(connection);
            }
        } catch (SQLException unreadable) {
            throw unanswered(unreadable);
        }
        detours.lead(names);
    }

    private static NestFluxException unanswered(SQLException unreadable) {
        return new NestFluxException(
                ErrorCode.CONNECTION_FAILED,
                "The server did not say which tables do not roll back: " + unreadable.getMessage(),
                unreadable,
                "run the same again: nothing of this file was run");
    }
}
