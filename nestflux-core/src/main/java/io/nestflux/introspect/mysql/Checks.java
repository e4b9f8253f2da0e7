package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.Row;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All check constraints of a database: those of tables, and MariaDB's checks that are part of a column. */
final class Checks {

    private final Map<String, List<Check>> ofTables = new HashMap<>();
    private final Map<String, Map<String, String>> ofColumns = new HashMap<>();

    private record Clause(Optional<String> table, String name, String text, boolean ofColumn) {}

    private record Owner(String table, boolean enforced) {}

    private Checks() {}

    static Checks read(Connection connection, CatalogQueries queries, ServerTexts texts, CreateTables created)
            throws SQLException {
        Map<String, Owner> owners = new HashMap<>();
        if (!texts.flavour().listsTablesOfChecks()) {
            Row.all(
                    connection,
                    CatalogQueries.MYSQL_CHECK_TABLES,
                    row -> owners.put(
                            row.text("CONSTRAINT_NAME"),
                            new Owner(
                                    row.text("TABLE_NAME"),
                                    !row.text("ENFORCED").equals("NO"))));
            if (owners.isEmpty()) {
                return new Checks();
            }
        }
        Checks checks = new Checks();
        List<Clause> clauses = Row.all(
                connection,
                queries.checks(),
                row -> new Clause(
                        row.optional("TABLE_NAME"),
                        row.text("CONSTRAINT_NAME"),
                        row.text("CHECK_CLAUSE"),
                        row.text("LEVEL").equals("Column")));
        for (Clause clause : clauses) {
            clause.table()
                    .map(table -> new Owner(table, true))
                    .or(() -> Optional.ofNullable(owners.get(clause.name())))
                    .ifPresent(owner -> checks.add(clause, owner, texts, created));
        }
        return checks;
    }

    private void add(Clause clause, Owner owner, ServerTexts texts, CreateTables created) {
        if (clause.ofColumn()) {
            String condition = texts.expression(
                    clause.text(), () -> created.of(owner.table()).columnCheck(clause.name()));
            ofColumns.computeIfAbsent(owner.table(), table -> new HashMap<>()).put(clause.name(), condition);
            return;
        }
        String condition =
                texts.expression(clause.text(), () -> created.of(owner.table()).check(clause.name()));
        Options options = Options.NONE.with(MySqlOption.NOT_ENFORCED, !owner.enforced());
        ofTables.computeIfAbsent(owner.table(), table -> new ArrayList<>())
                .add(new Check(clause.name(), condition, Optional.empty(), options));
    }

    /** A table's check constraints, by name. */
    List<Check> of(String table) {
        Map<String, Check> byName = new TreeMap<>();
        ofTables.getOrDefault(table, List.of()).forEach(check -> byName.put(check.name(), check));
        return List.copyOf(byName.values());
    }

    /** The conditions that are part of a table's columns, by column. */
    Map<String, String> ofColumns(String table) {
        return ofColumns.getOrDefault(table, Map.of());
    }

    /** Whether one of a table's checks may be the shadow of a period. */
    boolean maybePeriod(String table) {
        return ofTables.getOrDefault(table, List.of()).stream().anyMatch(check -> looksLikePeriod(check.expression()));
    }

    /**
     * What MariaDB adds for an application-time period looks like this, and so may a check: {@code `start` < `end`}.
     */
    private static boolean looksLikePeriod(String check) {
        if (!check.startsWith("`")) {
            return false;
        }
        List<Token> tokens = PrintedSql.of(check).tokens();
        return tokens.size() == 5
                && tokens.get(0).kind() == SqlLexer.Kind.QUOTED
                && tokens.get(2).is("<")
                && tokens.get(4).kind() == SqlLexer.Kind.QUOTED;
    }
}
