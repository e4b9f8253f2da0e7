package io.nestflux.cases;

import io.nestflux.testing.TestServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that say what they may cost lead where the usual ones do, and back. */
@Tag("slow")
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class MySqlOnlineCaseTest {

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cases")
    void leadsToTheSameEnd(TestServer server, DiffCase diffCase) throws Exception {
        FourAssertions.online(server, diffCase).check();
    }

    static Stream<Arguments> cases() {
        return DoorShare.of(DiffCaseTest.cases()
                .filter(arguments -> List.of(TestServer.MYSQL, TestServer.MARIADB)
                        .contains(arguments.get()[0])));
    }
}
