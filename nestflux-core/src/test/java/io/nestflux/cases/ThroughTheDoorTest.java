package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.catalog.Conversions;
import io.nestflux.compare.DiffResult;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases once more as users see them, changed in ways that must not matter: {@link NestFlux#diff} with an exclude of
 * something unrelated gives the golden statements; the text of a written file does what the list of statements does;
 * and all of it once more for tables with {@linkplain AwkwardNames awkward names}.
 *
 * <p>{@link DoorShare} says how many.
 */
@Tag("slow")
@Order(5)
@Execution(ExecutionMode.CONCURRENT)
class ThroughTheDoorTest {

    @ParameterizedTest(name = "{1} on {0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void leadsThereAndBack(TestServer server, DiffCase diffCase) throws SQLException {
        DiffResult result = thereAndBack(server, diffCase);

        if (Goldens.areOf(server, diffCase)) {
            assertThat(FourAssertions.text(result.statements())).as("up").isEqualTo(diffCase.section("up"));
            assertThat(FourAssertions.text(result.reverse())).as("down").isEqualTo(diffCase.section("down"));
        }
    }

    @ParameterizedTest(name = "{1} on {0}", allowZeroInvocations = true)
    @MethodSource("awkwardCases")
    void soItDoesWithAwkwardNames(TestServer server, DiffCase diffCase) throws SQLException {
        thereAndBack(server, diffCase);
    }

    private static DiffResult thereAndBack(TestServer server, DiffCase diffCase) throws SQLException {
        try (TestDatabase migrated = server.createDatabase();
                TestDatabase direct = server.createDatabase();
                Connection connection = migrated.connect();
                Connection target = direct.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            List<String> named = diffCase.directive("schemas");
            Scope scope = Scope.of(named.isEmpty() ? Set.of("public") : Set.copyOf(named));
            TestRoles.ensure(connection, diffCase.directive("roles"));
            FourAssertions.run(migrated, dialect, diffCase.section("before"));
            FourAssertions.run(migrated, dialect, diffCase.section("rows"));
            FourAssertions.run(direct, dialect, diffCase.section("after"));
            String before = SchemaDump.of(connection, dialect, scope);

            DiffResult result = diff(migrated, direct, scope);
            assertThat(result.unproven()).isEmpty();

            FourAssertions.apply(connection, asWritten(result.script(), result.statements(), dialect));
            assertThat(diff(migrated, direct, scope).changesInWords())
                    .as("second diff after%n%s", result.script())
                    .isEmpty();
            assertThat(SchemaDump.of(connection, dialect, scope))
                    .as("dump after%n%s", result.script())
                    .isEqualTo(SchemaDump.of(target, dialect, scope));
            FourAssertions.apply(connection, asWritten(result.reverseScript(), result.reverse(), dialect));
            assertThat(SchemaDump.of(connection, dialect, scope))
                    .as("dump after the way back%n%s", result.reverseScript())
                    .isEqualTo(before);
            return result;
        }
    }

    private static DiffResult diff(TestDatabase from, TestDatabase to, Scope scope) {
        Source source = source(from).exclude("somebody_elses_*");
        return NestFlux.diff(
                from.server().isPostgres() ? source.schemas(scope.schemas().toArray(String[]::new)) : source,
                source(to));
    }

    private static Source source(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    /** The statements as they come out of a file, comments included. */
    private static List<Statement> asWritten(String file, List<Statement> statements, Dialect dialect) {
        List<ScriptStatement> parts = SqlScript.split(file, dialect);
        assertThat(parts).as(file).hasSameSizeAs(statements);
        List<Statement> written = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            written.add(new Statement(parts.get(i).sql(), statements.get(i).transactional(), List.of()));
        }
        return written;
    }

    /** Between two databases nobody says what values become. */
    private static Stream<Arguments> plain() {
        return DiffCaseTest.cases()
                .filter(arguments ->
                        ((DiffCase) arguments.get()[1]).conversions().equals(Conversions.NONE));
    }

    static Stream<Arguments> cases() {
        return DoorShare.of(plain());
    }

    static Stream<Arguments> awkwardCases() {
        return DoorShare.of(plain().flatMap(arguments ->
                AwkwardNames.in((DiffCase) arguments.get()[1])
                        .map(awkward -> Arguments.of(arguments.get()[0], awkward))
                        .stream()));
    }
}
