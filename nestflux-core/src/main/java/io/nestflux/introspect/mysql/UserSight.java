package io.nestflux.introspect.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether this user sees all that the database has. Of what a user has no right for, {@code information_schema} tells
 * nothing, not even that it is there: who reads it takes a part for the whole.
 */
public final class UserSight {

    /** What each shows: tables, the text of views, triggers, events, functions and procedures. */
    private static final List<String> NEEDED = List.of("SELECT", "SHOW VIEW", "TRIGGER", "EVENT", "EXECUTE");

    private static final Set<String> SHOW_ROUTINES = Set.of("SHOW_ROUTINE", "ALTER ROUTINE", "CREATE ROUTINE");

    private final Connection connection;
    private final Set<String> onAll = new HashSet<>();
    private final Set<String> byName = new HashSet<>();
    private final Set<String> byPattern = new HashSet<>();

    private UserSight(Connection connection) {
        this.connection = connection;
    }

    /** The statement that gives the user the rights to see all; empty if that one has them. */
    public static Optional<String> missingGrant(Connection connection) {
        try {
            return new UserSight(connection).missingGrant();
        } catch (SQLException e) {
            throw MySqlIntrospector.unreadable(e);
        }
    }

    private Optional<String> missingGrant() throws SQLException {
        String database = one("select database()");
        for (String grant : grants()) {
            read(grant, database);
        }
        List<String> missing = NEEDED.stream().filter(right -> !has(right)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("GRANT " + String.join(", ", missing) + " ON " + MySqlNames.quoted(database) + ".* TO "
                        + one("select concat('''', replace(current_user(), '@', '''@'''), '''')"));
    }

    /** Where there is a grant for just this database, the server looks at no pattern. */
    private boolean has(String right) {
        Set<String> here = new HashSet<>(byName.isEmpty() ? byPattern : byName);
        here.addAll(onAll);
        return here.contains(right)
                || here.contains("ALL")
                || right.equals("EXECUTE")
                        && (onAll.contains("SELECT") || here.stream().anyMatch(SHOW_ROUTINES::contains));
    }

    /** Those of the roles that are at work included. */
    private List<String> grants() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show grants")) {
            List<String> grants = new ArrayList<>();
            while (rows.next()) {
                grants.add(rows.getString(1));
            }
            return grants;
        }
    }

    /** {@code GRANT SELECT, SHOW VIEW ON `a\_pattern`.* TO …}; all other forms are about less. */
    private void read(String grant, String database) throws SQLException {
        PrintedTokens tokens = new PrintedTokens(grant, Dialect.MYSQL, "");
        if (!tokens.word("GRANT")) {
            return;
        }
        Set<String> rights = new HashSet<>();
        do {
            rights.add(right(tokens));
        } while (tokens.symbol(','));
        if (!tokens.word("ON")) {
            return;
        }
        boolean all = tokens.symbol('*');
        Optional<String> pattern = all ? Optional.empty() : tokens.name();
        boolean whole = tokens.symbol('.') && tokens.symbol('*');
        if (whole && all) {
            onAll.addAll(rights);
        } else if (whole && pattern.equals(Optional.of(database))) {
            byName.addAll(rights);
        } else if (whole && isLike(database, pattern.orElse(""))) {
            byPattern.addAll(rights);
        }
    }

    /** Of several words, as {@code SHOW VIEW}; {@code ALL PRIVILEGES} is {@code ALL}. */
    private static String right(PrintedTokens tokens) {
        StringBuilder words = new StringBuilder();
        while (!tokens.isNext("ON") && !tokens.isNext(",") && !tokens.atEnd()) {
            String word = tokens.anyWord();
            if (word.isEmpty()) {
                tokens.token();
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word.toUpperCase(Locale.ROOT));
            }
        }
        String right = words.toString();
        return right.equals("ALL PRIVILEGES") ? "ALL" : right;
    }

    private boolean isLike(String database, String pattern) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select ? like ?")) {
            statement.setString(1, database);
            statement.setString(2, pattern);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
