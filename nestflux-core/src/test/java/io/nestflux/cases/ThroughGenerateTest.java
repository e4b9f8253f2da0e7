package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.RoleReferences;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases once more as a project lives them: the model asks for what a case is before, is migrated to and gets its
 * rows; then it asks for what the case is afterwards, and the file that {@code generate} writes leads there, and
 * {@code rollback} back. {@link DoorShare} says how many.
 */
@Tag("slow")
@Order(5)
@Execution(ExecutionMode.CONCURRENT)
class ThroughGenerateTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1} on {0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void leadsThereAndBack(TestServer server, DiffCase diffCase) throws SQLException {
        try (TestDatabase migrated = server.createDatabase();
                TestDatabase first = server.createDatabase();
                TestDatabase then = server.createDatabase();
                Connection connection = migrated.connect();
                Connection before = first.connect();
                Connection after = then.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            List<String> named = diffCase.directive("schemas");
            Scope scope = Scope.of(named.isEmpty() ? Set.of("public") : Set.copyOf(named));
            Set<String> roles = Stream.concat(Stream.of(RoleReferences.EVERYBODY), diffCase.directive("roles").stream())
                    .collect(Collectors.toSet());
            TestRoles.ensure(connection, diffCase.directive("roles"));
            FourAssertions.run(first, dialect, diffCase.section("before"));
            FourAssertions.run(then, dialect, diffCase.section("after"));
            Function<Connection, ReadModel> model = database -> new ReadModel(
                    Introspectors.forDialect(dialect).introspect(database, scope),
                    roles,
                    diffCase.conversions(),
                    DeclaredRows.NONE);

            NestFlux was = project(migrated, model.apply(before));
            was.generate();
            was.migrate();
            FourAssertions.run(migrated, dialect, diffCase.section("rows"));
            assertThat(SchemaDump.of(connection, dialect, scope))
                    .as("dump after the first migration")
                    .isEqualTo(SchemaDump.of(before, dialect, scope));

            NestFlux is = project(migrated, model.apply(after));
            is.generate(GenerateOptions.DEFAULT.withRenames(nothingIsRenamed(model.apply(before), model.apply(after))));
            is.migrate();
            assertThat(SchemaDump.of(connection, dialect, scope))
                    .as("dump after the second migration")
                    .isEqualTo(SchemaDump.of(after, dialect, scope));
            assertThat(is.generate().statements()).as("nothing is left to do").isEmpty();

            is.rollback(RollbackOptions.DEFAULT.allowingDataLoss());
            assertThat(SchemaDump.of(connection, dialect, scope))
                    .as("dump after the way back")
                    .isEqualTo(SchemaDump.of(before, dialect, scope));
        }
    }

    private NestFlux project(TestDatabase database, ReadModel model) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(model)
                .migrations(directory)
                .load();
    }

    /** What goes has not become what comes: the cases have other statements where it has. */
    private static Map<String, String> nothingIsRenamed(ReadModel before, ReadModel after) {
        Map<String, String> answers = new TreeMap<>();
        before.catalog().objects().forEach((id, object) -> {
            SchemaObject now = after.catalog().objects().get(id);
            if (now == null) {
                answers.put(answerName(id), "-");
            } else if (object instanceof EnumType was && now instanceof EnumType is) {
                was.values().stream()
                        .filter(value -> !is.values().contains(value))
                        .forEach(value -> answers.put(answerName(id) + "." + quoted(value), "-"));
            }
        });
        return answers;
    }

    private static String answerName(ObjectId id) {
        boolean isPlain = id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN;
        return (isPlain ? "" : id.kind().word() + ":")
                + Stream.of(id.kind() == Kind.SCHEMA ? "" : id.schema(), id.table(), id.name())
                        .filter(name -> !name.isEmpty())
                        .map(ThroughGenerateTest::quoted)
                        .collect(Collectors.joining("."));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static Stream<Arguments> cases() {
        return DoorShare.of(DiffCaseTest.cases());
    }
}
