package io.nestflux.cases;

import io.nestflux.connect.Servers;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
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
 * The {@link RoundTrip} of the cases' schemas, as many as {@link DoorShare} says, and of schemas made by chance:
 * {@code -Dnestflux.pulls=100} tries a hundred on each server, {@code -Dnestflux.seed=...} one.
 */
@Tag("slow")
@Order(5)
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    private static final List<TestServer> SERVERS =
            List.of(TestServer.POSTGRES_18, TestServer.POSTGRES_14, TestServer.MYSQL, TestServer.MARIADB);

    /**
     * What no new database can be made like: an index that waits for partitions' to be attached is work half done, an
     * access method is not there unless SQL has made it, and a function that reads its own table's rows for a default
     * of that table needs the table halfway.
     */
    private static final Set<String> UNLIKE = Set.of(
            "attached_from_the_beginning",
            "attached_to_an_index_on_only_the_parent",
            "table_access_method",
            "function_of_a_row_in_its_own_table");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1} on {0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void losesNothingOfACase(TestServer server, DiffCase diffCase) throws Exception {
        check(server, diffCase.section("after"), diffCase.directive("roles"));
    }

    @ParameterizedTest(name = "seed {1} on {0}", allowZeroInvocations = true)
    @MethodSource("seeds")
    void losesNothingOfASchemaMadeByChance(TestServer server, long seed) throws Exception {
        String script = RandomSchema.grown(server, seed).script();
        try {
            check(server, script, List.of());
        } catch (AssertionError | Exception failed) {
            throw new AssertionError("seed " + seed + " on " + server + "\n" + script, failed);
        }
    }

    private void check(TestServer server, String script, List<String> roles) throws Exception {
        try (TestDatabase database = server.createDatabase()) {
            try (Connection connection = database.connect()) {
                TestRoles.ensure(connection, roles);
                FourAssertions.run(database, Servers.version(connection).dialect(), script);
            }
            new RoundTrip(database, directory).check();
        }
    }

    static Stream<Arguments> cases() {
        return DoorShare.of(DiffCaseTest.cases()
                .filter(arguments -> !UNLIKE.contains(String.valueOf(arguments.get()[1]))));
    }

    static Stream<Arguments> seeds() {
        int count = Integer.getInteger("nestflux.pulls", 2);
        Long only = Long.getLong("nestflux.seed");
        String servers = System.getProperty("nestflux.server", "");
        return SERVERS.stream()
                .filter(server -> server.toString().contains(servers))
                .flatMap(server -> (only != null ? LongStream.of(only) : LongStream.range(0, count))
                        .mapToObj(seed -> Arguments.of(server, seed)));
    }
}
