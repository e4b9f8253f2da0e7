package io.nestflux.migrate.mysql;

import io.nestflux.migrate.SessionState;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a session of MySQL or MariaDB holds: settings, user variables, the last identity, temporary tables, prepared
 * statements. Settings, and variables whose value stands in the file, are set again.
 */
final class MySqlSessionState implements SessionState {

    /** What may give the session a last identity. */
    private static final Set<String> GIVES_IDENTITY =
            Set.of("INSERT", "REPLACE", "LOAD", "CALL", "EXECUTE", "UPDATE", "SELECT", "DO");

    private static final Set<String> IDENTITY = Set.of("LAST_INSERT_ID", "IDENTITY", "INSERT_ID");

    /** What has a body that does not run yet. */
    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE");

    private static final Set<String> NO_ROUTINES =
            Set.of("TABLE", "VIEW", "INDEX", "DATABASE", "SCHEMA", "USER", "ROLE", "TEMPORARY", "SERVER");

    private final Dialect dialect;
    private final Predicate<String> isSetting;
    private final Map<Integer, ScriptStatement> again = new TreeMap<>();
    private final Map<String, Integer> prepared = new HashMap<>();
    private final Map<String, String> gone = new HashMap<>();
    private final Map<String, Integer> temporary = new HashMap<>();
    private boolean identityGone;

    MySqlSessionState(Dialect dialect, Predicate<String> isSetting) {
        this.dialect = dialect;
        this.isSetting = isSetting;
    }

    @Override
    public void ran(ScriptStatement statement) {
        String sql = statement.sql();
        if (definesRoutine(sql)) {
            return;
        }
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        identityGone |= tokens.atAny(GIVES_IDENTITY);
        UserVariables variables = UserVariables.of(sql, dialect);
        boolean same = tokens.at("SET")
                && ConstantExpression.isIn(sql, dialect)
                && variables.mentioned().stream()
                        .filter(name -> !variables.defined().contains(name))
                        .noneMatch(name -> gone.containsKey("@" + name));
        variables.assigned().forEach(name -> gone.remove("@" + name));
        if (!same) {
            variables
                    .assigned()
                    .forEach(name -> gone.put(
                            "@" + name, "the variable @" + name + ", which statement " + statement.number() + " set"));
        }
        if (tokens.take("PREPARE")) {
            prepare(statement, tokens.part().toLowerCase(Locale.ROOT), variables);
        } else if (tokens.take("DEALLOCATE", "PREPARE") || tokens.take("DROP", "PREPARE")) {
            forget(tokens.part().toLowerCase(Locale.ROOT));
        } else if (isSetting.test(sql) && (same || setsMore(sql, variables))) {
            again.put(statement.number(), statement);
        } else {
            temporaries(statement);
        }
    }

    /** Whether a statement sets anything but variables of the user's. */
    private boolean setsMore(String sql, UserVariables variables) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("SET")) {
            return true;
        }
        do {
            if (!tokens.at("@") || tokens.at("@", "@")) {
                return true;
            }
        } while (tokens.nextItem());
        return variables.assigned().isEmpty();
    }

    private void prepare(ScriptStatement statement, String name, UserVariables from) {
        forget(name);
        Optional<String> lost = from.mentioned().stream()
                .filter(it -> gone.containsKey("@" + it))
                .findFirst();
        if (lost.isPresent()) {
            gone.put(
                    "prepared " + name,
                    "the prepared statement " + name + ", which statement " + statement.number() + " made");
        } else {
            prepared.put(name, statement.number());
            again.put(statement.number(), statement);
        }
    }

    private void forget(String name) {
        gone.remove("prepared " + name);
        Optional.ofNullable(prepared.remove(name)).ifPresent(again::remove);
    }

    private void temporaries(ScriptStatement statement) {
        SqlTokens tokens = SqlTokens.of(statement.sql(), dialect);
        boolean creates = tokens.take("CREATE");
        boolean drops = !creates && tokens.take("DROP");
        if (creates) {
            tokens.take("OR", "REPLACE");
        }
        boolean isTemporary = tokens.take("TEMPORARY");
        if (!creates && !drops || !tokens.take("TABLE") && !tokens.take("SEQUENCE")) {
            return;
        }
        tokens.take("IF", "NOT", "EXISTS");
        tokens.take("IF", "EXISTS");
        tokens.names().forEach(name -> {
            if (creates && isTemporary) {
                temporary.put(name.name().toLowerCase(Locale.ROOT), statement.number());
            } else if (drops) {
                temporary.remove(name.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Override
    public List<ScriptStatement> again() {
        return new ArrayList<>(again.values());
    }

    @Override
    public Optional<String> lost(ScriptStatement statement) {
        String sql = statement.sql();
        if (definesRoutine(sql)) {
            return Optional.empty();
        }
        UserVariables variables = UserVariables.of(sql, dialect);
        for (String name : variables.mentioned()) {
            if (gone.containsKey("@" + name) && !variables.defined().contains(name)) {
                return Optional.of(gone.get("@" + name));
            }
        }
        variables.defined().forEach(name -> gone.remove("@" + name));
        if (identityGone && readsIdentity(sql)) {
            return Optional.of("LAST_INSERT_ID()");
        }
        if (identityGone && readsSequence(sql)) {
            return Optional.of("the last value of a sequence");
        }
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        identityGone &= !tokens.at("INSERT") && !tokens.at("REPLACE");
        if (tokens.take("EXECUTE")) {
            return Optional.ofNullable(gone.get("prepared " + tokens.part().toLowerCase(Locale.ROOT)));
        }
        if (tokens.take("PREPARE")) {
            gone.remove("prepared " + tokens.part().toLowerCase(Locale.ROOT));
        }
        return temporary.isEmpty() ? Optional.empty() : lostTable(statement);
    }

    private Optional<String> lostTable(ScriptStatement statement) {
        SqlTokens tokens = SqlTokens.of(statement.sql(), dialect);
        if (tokens.at("DROP") && tokens.count("IF", "EXISTS") > 0) {
            temporaries(statement);
            return Optional.empty();
        }
        if (tokens.at("CREATE", "TEMPORARY") || tokens.at("CREATE", "OR", "REPLACE", "TEMPORARY")) {
            tokens.takeThrough("TABLE");
            tokens.take("IF", "NOT", "EXISTS");
            temporary.remove(tokens.name().name().toLowerCase(Locale.ROOT));
        }
        while (!tokens.isEnd()) {
            Token token = tokens.next();
            String name = token.content().toLowerCase(Locale.ROOT);
            if (token.isName() && temporary.containsKey(name)) {
                return Optional.of(
                        "the temporary table " + name + ", which statement " + temporary.get(name) + " made");
            }
        }
        return Optional.empty();
    }

    /** With an argument it gives one and reads none. */
    private boolean readsIdentity(String sql) {
        return SqlTokens.mayMention(sql, "last_insert_id")
                        && SqlTokens.of(sql, dialect).count("LAST_INSERT_ID", "(", ")") > 0
                || SqlTokens.mayMention(sql, "@@")
                        && UserVariables.system(sql, dialect).stream().anyMatch(IDENTITY::contains);
    }

    /** On MariaDB. */
    private boolean readsSequence(String sql) {
        return SqlTokens.mayMention(sql, "lastval")
                        && SqlTokens.of(sql, dialect).count("LASTVAL", "(") > 0
                || SqlTokens.mayMention(sql, "previous")
                        && SqlTokens.of(sql, dialect).count("PREVIOUS", "VALUE", "FOR") > 0;
    }

    private boolean definesRoutine(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("CREATE") && !tokens.take("ALTER")) {
            return false;
        }
        while (!tokens.isEnd() && !tokens.atAny(ROUTINES) && !tokens.atAny(NO_ROUTINES)) {
            tokens.skip();
        }
        return tokens.atAny(ROUTINES);
    }
}
