package io.nestflux.migrate.mysql;

import io.nestflux.migrate.SessionValues;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** User variables and the last identity of a session of MySQL or MariaDB. */
final class MySqlSessionValues implements SessionValues {

    /** What may give the session a last identity. */
    private static final Set<String> GIVES_IDENTITY =
            Set.of("INSERT", "REPLACE", "LOAD", "CALL", "EXECUTE", "UPDATE", "SELECT", "DO");

    private static final Set<String> IDENTITIES = Set.of("LAST_INSERT_ID", "IDENTITY", "INSERT_ID");

    private static final Set<String> ABOUT_PREPARED = Set.of("PREPARE", "EXECUTE", "DEALLOCATE", "DROP");

    private final Connection connection;
    private final Dialect dialect;
    private final Predicate<String> isSetting;

    MySqlSessionValues(Connection connection, Dialect dialect, Predicate<String> isSetting) {
        this.connection = connection;
        this.dialect = dialect;
        this.isSetting = isSetting;
    }

    @Override
    public Use use(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        boolean identity = givesIdentity(tokens);
        boolean concerned = identity || sql.indexOf('@') >= 0 || tokens.atAny(ABOUT_PREPARED);
        if (!concerned || MySqlSessionState.definesRoutine(sql, dialect)) {
            return Use.NONE;
        }
        UserVariables variables = UserVariables.of(sql, dialect);
        Set<String> assigned = marked(variables.assigned());
        Set<String> read = marked(variables.read());
        boolean constant = tokens.at("SET") && read.isEmpty() && ConstantExpression.isIn(sql, dialect);
        boolean carriesText = !assigned.isEmpty();
        if (identity) {
            assigned.add(IDENTITY);
            carriesText |= SqlTokens.mayMention(sql, "last_insert_id")
                    && tokens.count("LAST_INSERT_ID", "(") > tokens.count("LAST_INSERT_ID", "(", ")");
        }
        if (readsIdentity(sql, dialect)) {
            read.add(IDENTITY);
        }
        boolean setsMore = tokens.at("SET") && isSetting.test(sql) && MySqlSessionState.setsMore(sql, dialect);
        String prepares = nameBehind("PREPARE", tokens);
        return new Use(
                assigned,
                !constant,
                carriesText,
                read,
                prepares,
                tokens.take("DEALLOCATE") || tokens.take("DROP")
                        ? nameBehind("PREPARE", tokens)
                        : nameBehind("EXECUTE", tokens),
                setsMore);
    }

    private static String nameBehind(String word, SqlTokens tokens) {
        return tokens.take(word) ? tokens.part().toLowerCase(Locale.ROOT) : "";
    }

    private static Set<String> marked(Set<String> names) {
        return names.stream().map(name -> "@" + name).collect(Collectors.toCollection(HashSet::new));
    }

    static boolean givesIdentity(SqlTokens tokens) {
        return tokens.atAny(GIVES_IDENTITY);
    }

    /** With an argument the function gives one and reads none. */
    static boolean readsIdentity(String sql, Dialect dialect) {
        return SqlTokens.mayMention(sql, "last_insert_id")
                        && SqlTokens.of(sql, dialect).count("LAST_INSERT_ID", "(", ")") > 0
                || SqlTokens.mayMention(sql, "@@")
                        && UserVariables.system(sql, dialect).stream().anyMatch(IDENTITIES::contains);
    }

    @Override
    public String read(Set<String> names) throws SQLException {
        List<String> sorted = List.copyOf(new TreeSet<>(names));
        String query = sorted.stream()
                .map(name -> MySqlValue.columns(name.equals(IDENTITY) ? "last_insert_id()" : variable(name)))
                .collect(Collectors.joining(", ", "select ", ""));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return MySqlValue.lines(sorted, row);
            }
        }
    }

    /** It stands in the statement or in a variable; the server reads both. */
    @Override
    public String prepared(String prepare) throws SQLException {
        SqlTokens tokens = SqlTokens.of(prepare, dialect);
        if (!tokens.takeThrough("FROM")) {
            return "";
        }
        String source = prepare.substring(tokens.peek().start());
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery("select " + source)) {
                row.next();
                return Optional.ofNullable(row.getString(1)).orElse("");
            }
        }
    }

    private static String variable(String name) {
        return "@`" + name.substring(1).replace("`", "``") + "`";
    }

    @Override
    public Set<String> names(String values) {
        return MySqlValue.of(values).stream().map(MySqlValue::name).collect(Collectors.toSet());
    }

    @Override
    public void set(String values) throws SQLException {
        for (MySqlValue value : MySqlValue.of(values)) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(
                        value.name().equals(IDENTITY)
                                ? "do last_insert_id(" + value.literal() + ")"
                                : "set " + variable(value.name()) + " = " + value.literal());
            }
        }
    }
}
