package io.nestflux.migrate.mysql;

import io.nestflux.migrate.Detour;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The ways on which a statement comes to a table that it does not name: through a view, a routine that it calls, a
 * trigger of the table that it names, a foreign key that cascades. Those that the server has, and those that files make
 * which have not run yet. What a way leads to is what its text mentions; of a text that may not be seen it is not
 * known, and so it may be any table.
 */
final class Detours {

    private static final String CASCADES = "('CASCADE', 'SET NULL', 'SET DEFAULT')";
    private static final String SYSTEM = "('mysql', 'information_schema', 'performance_schema', 'sys')";
    private static final Set<String> KINDS = Set.of("VIEW", "TRIGGER", "FUNCTION", "PROCEDURE");

    private final Dialect dialect;
    private final List<Detour> all = new ArrayList<>();

    Detours(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Finds those of a server. */
    void find(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select table_name, view_definition from information_schema.views
                        where table_schema not in %2$s
                        union all
                        select event_object_table, action_statement from information_schema.triggers
                        where trigger_schema not in %2$s
                        union all
                        select routine_name, routine_definition from information_schema.routines
                        where routine_schema not in %2$s
                        union all
                        select referenced_table_name, table_name from information_schema.referential_constraints
                        where delete_rule in %1$s or update_rule in %1$s""".formatted(CASCADES, SYSTEM))) {
            while (found.next()) {
                String text = found.getString(2);
                add(found.getString(1), text == null ? "" : text);
            }
        }
    }

    /** Learns from a statement that defines something. */
    void learn(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        while (!tokens.isEnd() && !tokens.atAny(KINDS) && !tokens.at("TABLE")) {
            tokens.skip();
        }
        if (tokens.at("TABLE")) {
            learnCascades(tokens, sql);
        } else if (!tokens.isEnd()) {
            boolean trigger = tokens.at("TRIGGER");
            tokens.skip();
            tokens.take("IF", "NOT", "EXISTS");
            String name = tokens.name().name();
            if (!trigger) {
                add(name, sql);
            } else if (tokens.takeThrough("ON")) {
                add(tokens.name().name(), sql);
            }
        }
    }

    private void learnCascades(SqlTokens tokens, String sql) {
        while (tokens.takeThrough("REFERENCES")) {
            add(tokens.name().name(), sql);
        }
    }

    private void add(String name, String text) {
        all.add(new Detour(name.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
    }

    /** Adds to names of tables what leads to one of them, however many steps away. */
    void lead(Set<String> tables) {
        boolean more = true;
        while (more) {
            more = false;
            for (Detour detour : all) {
                if (!tables.contains(detour.name()) && leadsTo(detour.text(), tables)) {
                    more |= tables.add(detour.name());
                }
            }
        }
    }

    /** What a statement may come to from names, and from there. */
    Optional<Set<String>> reach(Set<String> names, Set<String> tables) {
        return Detour.reach(all, names, tables);
    }

    private static boolean leadsTo(String text, Set<String> tables) {
        return text.isEmpty() || mentionsOne(text, tables);
    }

    /** Whether one of the names, in lower case, stands in a text in lower case. */
    static boolean mentionsOne(String text, Set<String> names) {
        return names.stream().anyMatch(name -> Detour.mentions(text, name));
    }
}
