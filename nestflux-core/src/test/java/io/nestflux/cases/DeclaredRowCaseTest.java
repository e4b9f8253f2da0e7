package io.nestflux.cases;

import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every data file about declared rows: each on one server of each kind, and {@code -Dnestflux.door=all} on all. */
@Tag("slow")
@Order(4)
@Execution(ExecutionMode.CONCURRENT)
class DeclaredRowCaseTest {

    private static final Path CASES = Path.of("src/test/resources/io/nestflux/rows");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cases")
    void fulfilsTheFourAssertions(TestServer server, DiffCase diffCase) throws Exception {
        new RowAssertions(server, diffCase, directory).check();
    }

    static Stream<Arguments> cases() {
        String servers = System.getProperty("nestflux.server", "");
        String wanted = System.getProperty("nestflux.case", "");
        return Stream.of("any", "postgres", "mysql")
                .flatMap(family -> DiffCase.in(CASES.resolve(family)).stream()
                        .filter(diffCase -> diffCase.toString().contains(wanted))
                        .flatMap(diffCase -> Stream.of(TestServer.values())
                                .filter(server -> server.toString().contains(servers))
                                .filter(server ->
                                        family.equals("any") || family.equals("postgres") == server.isPostgres())
                                .filter(server -> Goldens.runsOn(server, diffCase) && takesItsTurn(server, diffCase))
                                .map(server -> Arguments.of(server, diffCase))));
    }

    /** One PostgreSQL and one of MySQL and MariaDB take their turn at each case. */
    private static boolean takesItsTurn(TestServer server, DiffCase diffCase) {
        if (System.getProperty("nestflux.door", "").equals("all")) {
            return true;
        }
        boolean odd = diffCase.toString().hashCode() % 2 != 0;
        return switch (server) {
            case POSTGRES_14, MYSQL -> odd;
            case POSTGRES_18, MARIADB -> !odd;
            case MARIADB_10_11 -> false;
        };
    }
}
