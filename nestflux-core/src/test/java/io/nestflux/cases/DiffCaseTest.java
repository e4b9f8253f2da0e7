package io.nestflux.cases;

import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every data file, on every server it is for. */
@Tag("slow")
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class DiffCaseTest {

    private static final Path CASES = Path.of("src/test/resources/io/nestflux/cases");

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cases")
    void fulfilsTheFourAssertions(TestServer server, DiffCase diffCase) throws Exception {
        new FourAssertions(server, diffCase).check();
    }

    /** {@code -Dnestflux.case=enum} and {@code -Dnestflux.server=my} run only what has that in its name. */
    static Stream<Arguments> cases() {
        String servers = System.getProperty("nestflux.server", "");
        return Stream.of(TestServer.values())
                .filter(server -> server.toString().contains(servers))
                .flatMap(server -> in(server.isPostgres() ? "postgres" : "mysql")
                        .filter(diffCase -> Goldens.areWritten()
                                ? Goldens.areOf(server, diffCase)
                                : Goldens.runsOn(server, diffCase))
                        .map(diffCase -> Arguments.of(server, diffCase)));
    }

    /** Each case once. */
    static Stream<DiffCase> all() {
        return Stream.of("postgres", "mysql").flatMap(DiffCaseTest::in);
    }

    private static Stream<DiffCase> in(String family) {
        String wanted = System.getProperty("nestflux.case", "");
        return DiffCase.in(CASES.resolve(family)).stream()
                .filter(diffCase -> diffCase.toString().contains(wanted));
    }
}
