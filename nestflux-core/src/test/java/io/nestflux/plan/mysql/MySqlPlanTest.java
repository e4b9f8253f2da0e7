package io.nestflux.plan.mysql;

import static io.nestflux.plan.mysql.TableBuilder.catalog;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dialect;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.plan.mysql.MySqlPlanCases.Case;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each case: the plan reads as the golden file says, and on a real server with rows in it it leads to what creating
 * the new schema from nothing leads to, and back.
 */
class MySqlPlanTest {

    static Stream<Arguments> cases() {
        return MySqlPlanCases.all().entrySet().stream()
                .flatMap(entry -> entry.getValue().servers().stream()
                        .map(dialect -> Arguments.of(entry.getKey(), dialect, entry.getValue())));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void leadsFromOneSchemaToTheOtherAndBack(String name, Dialect dialect, Case pair) {
        Catalog before = catalog(dialect, pair.before());
        Catalog after = catalog(dialect, pair.after());
        List<Statement> up = plan(before, after);
        List<Statement> down = plan(after, before);

        Golden golden = Golden.of(name, dialect);
        assertThat(text(up, down)).as(name).isEqualTo(golden.plan());

        TestServer server = TestServer.valueOf(dialect.name());
        try (TestDatabase database = server.createDatabase()) {
            run(database, plan(catalog(dialect, List.of()), before));
            database.execute(golden.rows());
            String start = ShownTables.of(database);

            run(database, up);
            assertThat(ShownTables.of(database)).isEqualTo(fromNothing(server, after));

            run(database, down);
            assertThat(ShownTables.of(database)).isEqualTo(start);
        }
    }

    private static String fromNothing(TestServer server, Catalog wanted) {
        try (TestDatabase database = server.createDatabase()) {
            run(database, plan(catalog(wanted.dialect(), List.of()), wanted));
            return ShownTables.of(database);
        }
    }

    private static List<Statement> plan(Catalog before, Catalog after) {
        return Planner.plan(new MySqlSql(before.dialect()), before, after);
    }

    private static void run(TestDatabase database, List<Statement> statements) {
        database.execute(statements.stream().map(Statement::sql).toArray(String[]::new));
    }

    private static String text(List<Statement> up, List<Statement> down) {
        return "-- up\n" + text(up) + "-- down\n" + text(down);
    }

    private static String text(List<Statement> statements) {
        return statements.stream().map(MySqlPlanTest::text).collect(Collectors.joining());
    }

    private static String text(Statement statement) {
        String hazards = statement.hazards().stream()
                .map(hazard -> "-- %s: %s\n".formatted(hazard.kind(), hazard.message()))
                .collect(Collectors.joining());
        return hazards + statement.sql() + ";\n";
    }
}
