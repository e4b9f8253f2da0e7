package io.nestflux.migrate.mysql;

import io.nestflux.migrate.SessionState;
import io.nestflux.migrate.SessionValues;
import io.nestflux.migrate.TableUse;
import io.nestflux.migrate.TemporaryTables;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a session of MySQL or MariaDB holds: settings, user variables, the last identity, temporary tables, prepared
 * statements. Settings, and variables whose value stands in the file, are set again, and temporary tables filled again
 * where that gives the same.
 */
final class MySqlSessionState implements SessionState {

    /** The name of a value that no record has. */
    private static final String UNKNOWN = "";

    /** What has a body that does not run yet. */
    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE");

    private static final Set<String> NO_ROUTINES =
            Set.of("TABLE", "VIEW", "INDEX", "DATABASE", "SCHEMA", "USER", "ROLE", "TEMPORARY", "SERVER");

    private final Dialect dialect;
    private final Predicate<String> isSetting;
    private final Map<Integer, ScriptStatement> again = new TreeMap<>();
    private final Map<String, Integer> prepared = new HashMap<>();
    private final Map<String, String> gone = new HashMap<>();
    private final TemporaryTables tables;
    private final Set<String> made = new HashSet<>();
    /** How the name of a temporary table is written in what filled it first, by the name in lower case. */
    private final Map<String, String> spelled = new HashMap<>();
    /** Variables that are set again to the same, each time where the file sets it. */
    private final Set<String> constant = new HashSet<>();
    /** Settings and prepared statements that need values that are gone, and by whose loss they are gone as well. */
    private final List<Needing> needing = new ArrayList<>();

    private boolean identityGone;
    private boolean sequenceGone;

    /**
     * What can be made again only with values from the record.
     *
     * @param statement makes it
     * @param values reads these
     * @param prepared the name of what it prepares; empty if it is a setting
     */
    private record Needing(ScriptStatement statement, Set<String> values, String prepared) {}

    /** @param reach what a statement may come to from the names in it */
    MySqlSessionState(
            Dialect dialect, Predicate<String> isSetting, Function<Set<String>, Optional<Set<String>>> reach) {
        this.dialect = dialect;
        this.tables = new TemporaryTables(reach);
        this.isSetting = isSetting;
    }

    @Override
    public void ran(ScriptStatement statement) {
        String sql = statement.plain();
        if (definesRoutine(sql, dialect)) {
            return;
        }
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        boolean inserts = MySqlSessionValues.givesIdentity(tokens);
        identityGone |= inserts;
        sequenceGone |= inserts;
        if (!tables.areNone() || SqlTokens.mayMention(sql, "temporary")) {
            TableUse use = MySqlTableUse.of(sql, dialect, constant);
            made.addAll(use.made());
            tables.ran(statement, isSpelledAsBefore(sql) ? use : use.unknown());
        }
        UserVariables variables = UserVariables.of(sql, dialect);
        boolean same = tokens.at("SET")
                && ConstantExpression.isIn(sql, dialect)
                && variables.mentioned().stream()
                        .filter(name -> !variables.defined().contains(name))
                        .noneMatch(name -> gone.containsKey("@" + name));
        variables.assigned().forEach(name -> {
            gone.remove("@" + name);
            changed("@" + name);
        });
        constant.removeAll(variables.assigned());
        if (same) {
            constant.addAll(variables.assigned());
        } else {
            variables
                    .assigned()
                    .forEach(name -> gone.put(
                            "@" + name, "the variable @" + name + ", which statement " + statement.number() + " set"));
        }
        if (tokens.take("PREPARE")) {
            prepare(statement, tokens.part().toLowerCase(Locale.ROOT), variables);
        } else if (tokens.take("DEALLOCATE", "PREPARE") || tokens.take("DROP", "PREPARE")) {
            forget(tokens.part().toLowerCase(Locale.ROOT));
        } else if (isSetting.test(sql) && (same || setsMore(sql, dialect))) {
            again.put(statement.number(), statement);
            needs(statement, variables.read(), "");
        }
    }

    /** Some servers tell names apart by the case of their letters, and what has the other one may be another table. */
    private boolean isSpelledAsBefore(String sql) {
        return UserVariables.tokens(sql, dialect).stream()
                .filter(Token::isName)
                .map(Token::content)
                .filter(name -> made.contains(MySqlTableUse.lower(name)))
                .allMatch(name -> spelled.computeIfAbsent(MySqlTableUse.lower(name), first -> name)
                        .equals(name));
    }

    /** Whether a statement sets anything but variables of the user's. */
    static boolean setsMore(String sql, Dialect dialect) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.take("SET")) {
            return true;
        }
        do {
            if (!tokens.at("@") || tokens.at("@", "@")) {
                return true;
            }
        } while (tokens.nextItem());
        return false;
    }

    private void prepare(ScriptStatement statement, String name, UserVariables from) {
        forget(name);
        prepared.put(name, statement.number());
        again.put(statement.number(), statement);
        if (needs(statement, from.mentioned(), name)) {
            gone.put(
                    "prepared " + name,
                    "the prepared statement " + name + ", which statement " + statement.number() + " made");
        }
    }

    /** What was made of a value that is another one now cannot be made again of that. */
    private void changed(String value) {
        needing.replaceAll(
                it -> it.values().contains(value) ? new Needing(it.statement(), Set.of(UNKNOWN), it.prepared()) : it);
    }

    /** @return whether any of what it reads is gone */
    private boolean needs(ScriptStatement statement, Set<String> variables, String name) {
        Set<String> values =
                variables.stream().map(it -> "@" + it).filter(gone::containsKey).collect(Collectors.toSet());
        if (!values.isEmpty()) {
            again.remove(statement.number());
            needing.add(new Needing(statement, values, name));
        }
        return !values.isEmpty();
    }

    /** What needs a value that was another one in between stays gone: the record has the last one. */
    @Override
    public void has(Set<String> names) {
        names.forEach(gone::remove);
        identityGone &= !names.contains(SessionValues.IDENTITY);
        for (Needing it : List.copyOf(needing)) {
            if (names.containsAll(it.values())) {
                needing.remove(it);
                again.put(it.statement().number(), it.statement());
                gone.remove("prepared " + it.prepared());
            }
        }
    }

    private void forget(String name) {
        needing.removeIf(it -> it.prepared().equals(name) && !name.isEmpty());
        gone.remove("prepared " + name);
        Optional.ofNullable(prepared.remove(name)).ifPresent(again::remove);
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
        if (definesRoutine(sql, dialect)) {
            return Optional.empty();
        }
        Optional<String> table =
                tables.areNone() ? Optional.empty() : tables.lost(MySqlTableUse.of(sql, dialect, Set.of()));
        Optional<String> value = lostValue(sql);
        return value.isPresent() ? value : table;
    }

    private Optional<String> lostValue(String sql) {
        Optional<Needing> setting =
                needing.stream().filter(it -> it.prepared().isEmpty()).findFirst();
        if (setting.isPresent()) {
            return Optional.of(
                    "the settings of statement " + setting.get().statement().number());
        }
        UserVariables variables = UserVariables.of(sql, dialect);
        for (String name : variables.mentioned()) {
            Optional<String> lost = Optional.ofNullable(gone.get("@" + name));
            if (lost.isPresent() && !variables.defined().contains(name)) {
                return lost;
            }
        }
        variables.defined().forEach(name -> gone.remove("@" + name));
        if (identityGone && MySqlSessionValues.readsIdentity(sql, dialect)) {
            return Optional.of("LAST_INSERT_ID()");
        }
        if (sequenceGone && readsSequence(sql)) {
            return Optional.of("the last value of a sequence");
        }
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        boolean inserts = tokens.at("INSERT") || tokens.at("REPLACE");
        identityGone &= !inserts;
        sequenceGone &= !inserts;
        if (tokens.take("EXECUTE") || tokens.take("DEALLOCATE", "PREPARE") || tokens.take("DROP", "PREPARE")) {
            return Optional.ofNullable(gone.get("prepared " + tokens.part().toLowerCase(Locale.ROOT)));
        }
        if (tokens.take("PREPARE")) {
            gone.remove("prepared " + tokens.part().toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }

    /** On MariaDB. */
    private boolean readsSequence(String sql) {
        return SqlTokens.mayMention(sql, "lastval")
                        && SqlTokens.of(sql, dialect).count("LASTVAL", "(") > 0
                || SqlTokens.mayMention(sql, "previous")
                        && SqlTokens.of(sql, dialect).count("PREVIOUS", "VALUE", "FOR") > 0;
    }

    static boolean definesRoutine(String sql, Dialect dialect) {
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
