package io.nestflux.migrate.postgres;

import io.nestflux.migrate.SessionState;
import io.nestflux.migrate.TemporaryTables;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a session of PostgreSQL holds: settings, temporary tables, prepared statements, the last value of a sequence.
 * Settings and prepared statements are made again, and temporary tables filled again where that gives the same; what a
 * block or a procedure sets is not seen.
 */
final class PgSessionState implements SessionState {

    private static final Set<String> GIVES_VALUE = Set.of("INSERT", "WITH", "DO", "CALL", "SELECT", "MERGE");

    private final Map<Integer, ScriptStatement> again = new TreeMap<>();
    private final Map<String, Integer> prepared = new HashMap<>();
    private final TemporaryTables tables;
    private Optional<Integer> hidden = Optional.empty();
    private boolean valueGone;

    /** @param reach what a statement may come to from the names in it */
    PgSessionState(Function<Set<String>, Optional<Set<String>>> reach) {
        this.tables = new TemporaryTables(reach);
    }

    private static SqlTokens tokens(String sql) {
        return SqlTokens.of(sql, Dialect.POSTGRESQL);
    }

    @Override
    public void ran(ScriptStatement statement) {
        String sql = statement.plain();
        SqlTokens tokens = tokens(sql);
        valueGone |= tokens.atAny(GIVES_VALUE);
        if (!tables.areNone() || SqlTokens.mayMention(sql, "temp")) {
            tables.ran(statement, PgTableUse.of(sql));
        }
        if (PgStatements.isSetting(sql)) {
            again.put(statement.number(), statement);
        } else if (tokens.take("PREPARE")) {
            prepared.put(tokens.part(), statement.number());
            again.put(statement.number(), statement);
        } else if (tokens.take("DEALLOCATE")) {
            tokens.take("PREPARE");
            deallocate(tokens.at("ALL") ? List.copyOf(prepared.keySet()) : List.of(tokens.part()));
        } else if (PgStatements.setsWithin(sql)) {
            hidden = Optional.of(statement.number());
        }
    }

    private void deallocate(List<String> names) {
        names.forEach(name -> Optional.ofNullable(prepared.remove(name)).ifPresent(again::remove));
    }

    /** The temporary table, view or sequence that a statement makes. */
    static Optional<String> made(String sql) {
        SqlTokens tokens = tokens(sql);
        if (tokens.take("CREATE")) {
            tokens.take("OR", "REPLACE");
            if (!tokens.take("GLOBAL")) {
                tokens.take("LOCAL");
            }
            if (!tokens.take("TEMP") && !tokens.take("TEMPORARY") || tokens.count("ON", "COMMIT", "DROP") > 0) {
                return Optional.empty();
            }
            tokens.take("RECURSIVE");
            tokens.skip();
            tokens.take("IF", "NOT", "EXISTS");
            return Optional.of(tokens.name().name());
        }
        if (!tokens.at("SELECT") && !tokens.at("WITH") || !tokens.takeThrough("INTO")) {
            return Optional.empty();
        }
        if (!tokens.take("TEMP") && !tokens.take("TEMPORARY")) {
            return Optional.empty();
        }
        tokens.take("TABLE");
        return Optional.of(tokens.name().name());
    }

    @Override
    public List<ScriptStatement> again() {
        Map<Integer, ScriptStatement> all = new TreeMap<>(again);
        tables.again().forEach(statement -> all.put(statement.number(), statement));
        return new ArrayList<>(all.values());
    }

    @Override
    public Optional<String> lost(ScriptStatement statement) {
        String sql = statement.plain();
        if (hidden.isPresent()) {
            return Optional.of("the settings of statement " + hidden.get());
        }
        if (PgStatements.definesRoutine(sql)) {
            return Optional.empty();
        }
        Optional<String> table = tables.areNone() ? Optional.empty() : tables.lost(PgTableUse.of(sql));
        SqlTokens tokens = tokens(sql);
        Optional<String> value = valueGone ? readsValue(sql) : Optional.empty();
        if (value.isPresent()) {
            return value;
        }
        valueGone &= !tokens.at("INSERT");
        return table;
    }

    private static Optional<String> readsValue(String sql) {
        return Stream.of("lastval", "currval")
                .filter(function -> SqlTokens.mayMention(sql, function))
                .filter(function ->
                        SqlTokens.withBodies(sql, Dialect.POSTGRESQL).count(function.toUpperCase(Locale.ROOT), "(") > 0)
                .map(function -> function + "()")
                .findFirst();
    }
}
