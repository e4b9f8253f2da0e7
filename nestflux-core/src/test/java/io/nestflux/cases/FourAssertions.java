package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Concession;
import io.nestflux.connect.Servers;
import io.nestflux.diff.Differ;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.plan.mysql.MySqlSql;
import io.nestflux.plan.online.Online;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.postgres.PgSql;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every plan must fulfil: it applies on a database with rows in it; the result equals what was built directly, by
 * catalog and by an independent dump; a second diff is empty; the reverse plan restores the first dump. Rows survive,
 * unless the case says which do not.
 */
final class FourAssertions {

    private final TestServer server;
    private final DiffCase diffCase;
    private final Scope scope;
    private final Function<Dialect, DialectSql> planned;
    private final boolean golden;

    FourAssertions(TestServer server, DiffCase diffCase) {
        this(server, diffCase, FourAssertions::sql, true);
    }

    /** As for tables that are all in use while they change, and may suffer what has no gentle form. */
    static FourAssertions online(TestServer server, DiffCase diffCase) {
        return new FourAssertions(server, diffCase, FourAssertions::inUse, false);
    }

    static DialectSql inUse(Dialect dialect) {
        return Dialects.sql(
                dialect,
                ColumnOrder.IGNORE,
                new TablesInUse(new Online(OnlinePolicy.ALWAYS, Set.of(Concession.values())), Map.of(), Map::of));
    }

    private FourAssertions(
            TestServer server, DiffCase diffCase, Function<Dialect, DialectSql> planned, boolean golden) {
        this.server = server;
        this.diffCase = diffCase;
        this.planned = planned;
        this.golden = golden;
        List<String> schemas = diffCase.directive("schemas");
        this.scope = Scope.of(schemas.isEmpty() ? Set.of("public") : Set.copyOf(schemas));
    }

    void check() throws SQLException {
        try (TestDatabase migrated = server.createDatabase();
                TestDatabase direct = server.createDatabase();
                Connection connection = migrated.connect();
                Connection reading = migrated.connectToReadAgain();
                Connection target = direct.connectToReadAgain()) {
            Dialect dialect = Servers.version(connection).dialect();
            TestRoles.ensure(connection, diffCase.directive("roles"));
            script(migrated, dialect, "before");
            script(migrated, dialect, "rows");
            script(direct, dialect, "after");

            Catalog before = read(reading, dialect);
            Catalog after = read(target, dialect);
            String firstDump = SchemaDump.of(reading, dialect, scope);
            Map<String, Rows> rowsBefore = rows(connection, before);
            DialectSql sql = planned.apply(dialect);
            List<Statement> up = Planner.plan(sql.converting(diffCase.conversions()), before, after);
            List<Statement> down =
                    Planner.plan(sql.converting(diffCase.conversions().back()), after, before);
            compareGolden(new Catalogs(before, after), up, down);

            apply(connection, up, dearer(dialect));
            assertThat(Differ.diff(read(reading, dialect), after))
                    .as("second diff after%n%s", text(up))
                    .isEmpty();
            assertThat(SchemaDump.of(reading, dialect, scope))
                    .as("dump after%n%s", text(up))
                    .isEqualTo(SchemaDump.of(target, dialect, scope));
            Map<String, Rows> rowsAfter = rows(connection, after);
            Rows.assertSurvive(rowsBefore, rowsAfter, diffCase.directive("changes"));

            apply(connection, down, dearer(dialect));
            assertThat(Differ.diff(read(reading, dialect), before))
                    .as("diff after the way back%n%s", text(down))
                    .isEmpty();
            assertThat(SchemaDump.of(reading, dialect, scope))
                    .as("dump after the way back%n%s", text(down))
                    .isEqualTo(firstDump);
            Rows.assertSurvive(
                    Rows.common(rowsBefore, rowsAfter, before),
                    rows(connection, before),
                    diffCase.directive("changes"));
        }
    }

    private static Map<String, Rows> rows(Connection connection, Catalog catalog) throws SQLException {
        Map<String, Rows> rows = new TreeMap<>(Rows.of(connection, catalog));
        if (!catalog.dialect().isMySqlFamily()) {
            rows.putAll(Rows.ofSequences(connection));
        }
        return rows;
    }

    /** What is as the server shows it has nothing to change, and nothing that would be left out. */
    void checkThatNothingChangesByItself() throws SQLException {
        try (TestDatabase database = server.createDatabase();
                Connection connection = database.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            script(database, dialect, "after");
            Catalog catalog = read(connection, dialect);
            assertThat(catalog.unmanaged()).as("what is left out").isEmpty();
            assertThat(text(Planner.plan(sql(dialect), catalog, read(connection, dialect))))
                    .isEmpty();
        }
    }

    private void script(TestDatabase database, Dialect dialect, String section) throws SQLException {
        run(database, dialect, diffCase.section(section));
    }

    /** In a session of its own: a script may leave settings behind. */
    static void run(TestDatabase database, Dialect dialect, String script) throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement part : SqlScript.split(script, dialect)) {
                statement.execute(part.sql());
            }
        }
    }

    private Catalog read(Connection connection, Dialect dialect) {
        return Introspectors.forDialect(dialect).introspect(connection, scope);
    }

    static DialectSql sql(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? new PgSql() : new MySqlSql(dialect);
    }

    /** As migrate does: what may, runs in one transaction; what may not, runs between two. */
    static void apply(Connection connection, List<Statement> statements) throws SQLException {
        apply(connection, statements, refused -> Optional.empty());
    }

    /** What a statement says that it may cost is tried out, as a rehearsal does. */
    private Function<Statement, Optional<Statement>> dearer(Dialect dialect) {
        return refused -> planned.apply(dialect).online().flatMap(plan -> plan.dearer(refused));
    }

    private static void apply(
            Connection connection, List<Statement> statements, Function<Statement, Optional<Statement>> dearer)
            throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            for (Statement statement : statements) {
                if (statement.transactional() == connection.getAutoCommit()) {
                    connection.setAutoCommit(!statement.transactional());
                } else if (statement.sql().startsWith("-- nestflux:commit")) {
                    connection.commit();
                }
                try {
                    apply(jdbc, statement, dearer);
                } catch (SQLException refused) {
                    throw new AssertionError(
                            "refused: " + statement.sql() + "\n" + refused.getMessage() + "\nin:\n" + text(statements),
                            refused);
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private static void apply(
            java.sql.Statement jdbc, Statement statement, Function<Statement, Optional<Statement>> dearer)
            throws SQLException {
        try {
            jdbc.execute(statement.sql());
        } catch (SQLException refused) {
            Optional<Statement> next = Refusal.COSTLY.is(refused) ? dearer.apply(statement) : Optional.empty();
            apply(jdbc, next.orElseThrow(() -> refused), dearer);
        }
    }

    private void compareGolden(Catalogs catalogs, List<Statement> up, List<Statement> down) {
        if (!golden || diffCase.isUnnamed() || !Goldens.areOf(server, diffCase)) {
            return;
        }
        if (Goldens.areWritten()) {
            diffCase.writeGolden(text(up), text(down));
            catalogs.write(diffCase);
        } else {
            assertThat(text(up)).as("up").isEqualTo(diffCase.section("up"));
            assertThat(text(down)).as("down").isEqualTo(diffCase.section("down"));
        }
        assertThat(Catalogs.text(diffCase))
                .as("the catalogs beside the case; -Dnestflux.golden=update writes them anew")
                .isEqualTo(catalogs.text());
        assertThat(Catalogs.of(diffCase))
                .as("the catalogs, written and read again")
                .isEqualTo(catalogs);
    }

    static String text(List<Statement> statements) {
        return statements.stream().map(statement -> statement.sql() + ";").collect(Collectors.joining("\n\n"));
    }
}
